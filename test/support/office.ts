import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

const isHere = (program: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program)));

/** Whether LibreOffice is here, and what makes pictures of its pages. */
export const hasOffice: boolean = ['soffice', 'pdftoppm'].every(isHere);

function convert(bytes: Uint8Array, to: string, folder: string): Uint8Array {
  const word = join(folder, 'plan.docx');
  writeFileSync(word, bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, word], { stdio: 'ignore' });
  return readFileSync(join(folder, `plan.${to.replace(/:.*$/u, '')}`));
}

/** The comments that LibreOffice finds in a Word file: what each says, and the words it is on. */
export function commentsByOffice(bytes: Uint8Array, folder: string): { readonly says: string; readonly words: string }[] {
  const content = strFromU8(unzipSync(convert(bytes, 'odt', folder))['content.xml'] ?? new Uint8Array());
  const bare = (xml: string): string =>
    xml
      .replace(/<office:annotation .*?<\/office:annotation>|<text:note .*?<\/text:note>/gsu, '')
      .replace(/<text:s\/>|<text:tab\/>/gu, ' ')
      .replace(/<[^>]*>/gu, '');
  return [...content.matchAll(/<office:annotation [^>]*office:name="([^"]*)"[^>]*>(.*?)<\/office:annotation>/gsu)].map(
    ({ 0: all, 1: name = '', 2: inner = '', index }) => {
      const end = content.indexOf(`<office:annotation-end office:name="${name}"`);
      return {
        says: bare(inner.replace(/<dc:\w+>.*?<\/dc:\w+>|<meta:.*?<\/meta:[\w-]+>/gu, '')),
        words: bare(content.slice(index + all.length, end)),
      };
    },
  );
}

const IN_MARGIN = 'pdf:writer_pdf_Export:{"ExportNotesInMargin":{"type":"boolean","value":"true"}}';

/** Pictures of the pages of a Word file with its comments in the margin, or as signs in the text by older versions; as paths. */
export function picturesByOffice(bytes: Uint8Array, folder: string): string[] {
  convert(bytes, IN_MARGIN, folder);
  execFileSync('pdftoppm', ['-png', '-r', '70', join(folder, 'plan.pdf'), join(folder, 'page')], { stdio: 'ignore' });
  return readdirSync(folder).flatMap((file) => (file.endsWith('.png') ? [join(folder, file)] : []));
}
