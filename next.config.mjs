import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const nextConfig = {
  // The panel shows pictures that src/media has already sized.
  images: { unoptimized: true },
  poweredByHeader: false,
  // `npm run check` does this once for everything.
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(nextConfig)
