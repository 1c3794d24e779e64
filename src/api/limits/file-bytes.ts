export const MB = 1024 * 1024;

/** So many bytes a file that comes through the API may have, unless the settings say otherwise. */
export const USUAL_FILE_BYTES = 20 * MB;
