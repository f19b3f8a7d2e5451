import { BadInput } from '../errors.ts'

export type Data = Record<string, unknown>

export const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Names that mean something else to JavaScript than to the people who wrote them. */
export const isReservedName = (name: string): boolean => ['__proto__', 'constructor', 'prototype'].includes(name)

/** @param expected what the value should have been, to stand after «cần» */
export const wrong = (path: string, expected: string): BadInput =>
  new BadInput(`Giá trị không hợp lệ: cần ${expected}.`, path)
