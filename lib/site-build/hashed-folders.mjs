// @ts-check
/** Folders in which a file's name holds a hash of its content, so that a copy of it is good for ever. */
export const HASHED_FOLDERS = ['/_next/static/', '/_baldly/', '/search-files/']
