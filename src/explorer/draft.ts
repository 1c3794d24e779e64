/** The endings of files that can be checked. */
export const ENDINGS = ['.docx', '.pdf', '.html', '.htm', '.md', '.txt'] as const;

/** Why a file need not be sent: a name of a message. */
export type FileFault = 'fileEmpty' | 'fileTooLarge' | 'fileOldWord' | 'filePicture' | 'fileOther';

const OLD_WORD = ['.doc', '.dot', '.rtf', '.odt', '.wps', '.docm', '.dotx'];
const PICTURES = ['.png', '.jpg', '.jpeg', '.gif', '.tif', '.tiff', '.bmp', '.webp', '.heic'];

/** What can be seen of a file before it is sent; the server looks into it. */
export function faultOf({ name, size }: { readonly name: string; readonly size: number }, mostBytes: number): FileFault | null {
  const ending = /\.[^.]*$/u.exec(name.toLowerCase())?.[0] ?? '';
  if (OLD_WORD.includes(ending)) return 'fileOldWord';
  if (PICTURES.includes(ending)) return 'filePicture';
  if (!ENDINGS.some((one) => one === ending)) return 'fileOther';
  if (size === 0) return 'fileEmpty';
  return size > mostBytes ? 'fileTooLarge' : null;
}

/** A longer text goes as a file, which there is more room for: each of its characters may be several bytes. */
const LONGEST_TEXT = 200_000;

export function goesAsFile(text: string): boolean {
  return text.length > LONGEST_TEXT;
}

/** What the files that are made of a report are called, after what was checked. */
export function reportName(checked: string, ending: string): string {
  return `${checked.replace(/\.[^.]*$/u, '')}-cancu.${ending}`;
}

const KEPT_AS = 'cancu.draft';

/** What was typed into this tab and not sent anywhere: it outlives a reload, and ends with the tab. */
export function keptDraft(): string {
  try {
    return sessionStorage.getItem(KEPT_AS) ?? '';
  } catch {
    return '';
  }
}

export function keepDraft(text: string): void {
  try {
    sessionStorage.setItem(KEPT_AS, text);
  } catch {
    // longer than browsers keep, or they keep nothing: it stays while the page does
  }
}
