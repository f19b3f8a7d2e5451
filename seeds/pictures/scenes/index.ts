import type { Art } from '../art.ts'
import { blocCeremony } from './bloc-ceremony.ts'
import { borderGuard } from './border-guard.ts'
import { borderPost } from './border-post.ts'
import { bridgeTeam } from './bridge-team.ts'
import { cellMeeting } from './cell-meeting.ts'
import { citizenIdWeekend } from './citizen-id-weekend.ts'
import { clothBags } from './cloth-bags.ts'
import { commendationDistrict } from './commendation-district.ts'
import { documentary } from './documentary.ts'
import { fieldRoad } from './field-road.ts'
import { freeAmbulance } from './free-ambulance.ts'
import { greenCanal } from './green-canal.ts'
import { hamletMeeting } from './hamlet-meeting.ts'
import { highlandCommune } from './highland-commune.ts'
import { highlandGathering } from './highland-gathering.ts'
import { homeRoof } from './home-roof.ts'
import { khanQuangHouse } from './khan-quang-house.ts'
import { lesson } from './lesson.ts'
import { modelRoad } from './model-road.ts'
import { newRural } from './new-rural.ts'
import { oneStopOffice } from './one-stop-office.ts'
import { pagoda } from './pagoda.ts'
import { peopleMobilisation } from './people-mobilisation.ts'
import { policeDesk } from './police-desk.ts'
import { portraitPlaceholderA, portraitPlaceholderB, portraitPlaceholderC } from './portraits.ts'
import { provinceCeremony } from './province-ceremony.ts'
import { publicOpinion } from './public-opinion.ts'
import { renewedTown } from './renewed-town.ts'
import { riceHandful } from './rice-handful.ts'
import { savingsBook } from './savings-book.ts'
import { savingsPig } from './savings-pig.ts'
import { securityGong } from './security-gong.ts'
import { tenAndOne } from './ten-and-one.ts'
import { veteransLane } from './veterans-lane.ts'
import { vietgapField } from './vietgap-field.ts'
import { villagePond } from './village-pond.ts'
import { yearbook } from './yearbook.ts'

/** Every scene by its name; a scene draws on the sheet of `art.ts` and knows nothing of pixels. */
export const scenes = {
  'commendation-district': commendationDistrict,
  'rice-handful': riceHandful,
  'bridge-team': bridgeTeam,
  'free-ambulance': freeAmbulance,
  'field-road': fieldRoad,
  'border-post': borderPost,
  'portrait-placeholder-a': portraitPlaceholderA,
  'portrait-placeholder-b': portraitPlaceholderB,
  'portrait-placeholder-c': portraitPlaceholderC,
  'province-ceremony': provinceCeremony,
  'bloc-ceremony': blocCeremony,
  'khan-quang-house': khanQuangHouse,
  'green-canal': greenCanal,
  'model-road': modelRoad,
  'savings-book': savingsBook,
  'savings-pig': savingsPig,
  'home-roof': homeRoof,
  'citizen-id-weekend': citizenIdWeekend,
  'border-guard': borderGuard,
  'new-rural': newRural,
  'people-mobilisation': peopleMobilisation,
  'one-stop-office': oneStopOffice,
  'public-opinion': publicOpinion,
  'security-gong': securityGong,
  'highland-commune': highlandCommune,
  'highland-gathering': highlandGathering,
  'ten-and-one': tenAndOne,
  'cell-meeting': cellMeeting,
  'village-pond': villagePond,
  'renewed-town': renewedTown,
  pagoda,
  documentary,
  yearbook,
  'cloth-bags': clothBags,
  'hamlet-meeting': hamletMeeting,
  lesson,
  'police-desk': policeDesk,
  'veterans-lane': veteransLane,
  'vietgap-field': vietgapField,
} satisfies Record<string, (art: Art) => string>
