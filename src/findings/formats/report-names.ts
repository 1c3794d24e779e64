/** What file systems refuse, or take for something else, in a name. */
const REFUSED = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]+/gu;
/** Names that Windows keeps for devices, whatever stands behind the point. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/iu;
/** Most file systems take 255 bytes; the ending and a number have to fit too. */
const MOST_BYTES = 200;

/**
 * A name for the report of each file: `a/plan.docx` → `a--plan.docx.html`. No two are the same, nor differ in capitals or
 * composition alone, which some file systems take for the same.
 *
 * @param ending of the reports, without a point
 * @param files paths below the folder that is checked, in any order
 */
export function reportNames(files: readonly string[], ending: string): string[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const stem = stemOf(file);
    let name = `${stem}.${ending}`;
    for (let copy = 2; taken.has(sameAs(name)); copy += 1) name = `${stem}-${copy}.${ending}`;
    taken.add(sameAs(name));
    return name;
  });
}

function stemOf(file: string): string {
  const segments = file.split(/[\\/]/u).filter((one) => one !== '' && one !== '.' && one !== '..');
  const safe = segments
    .join('--')
    .normalize('NFC')
    .replace(REFUSED, '_')
    .replace(/^[. ]+/u, '')
    .replace(DEVICE, '$&_');
  return lastBytes(safe) || 'report';
}

/** The end of a name tells more than its folders. */
function lastBytes(name: string): string {
  const bytes = Buffer.from(name);
  let from = Math.max(0, bytes.length - MOST_BYTES);
  while (((bytes[from] ?? 0) & 0xc0) === 0x80) from += 1;
  return bytes.toString('utf8', from);
}

function sameAs(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
