import { InvalidArgumentError, Option } from 'commander';
import { loadRegistry } from '../registry/registry.js';
import { slug } from '../text/fold.js';

/** `--place tuyen-quang`, or a place inside a province: `--place tuyen-quang/yen-son`. A slip would make ids of its own. */
export function placeOption(description: string): Option {
  return new Option('--place <slug>', description).argParser(readPlace);
}

function readPlace(text: string): string {
  const [province = '', ...below] = text.split('/');
  const known = new Set(loadRegistry().vocabulary.places.map((one) => one.slug));
  if (known.has(province) && below.every((part) => part !== '' && part === slug(part))) return text;
  const meant = text.split('/').map(slug).join('/');
  const hint = known.has(slug(province)) && meant !== text ? ` Did you mean ${meant}?` : '';
  throw new InvalidArgumentError(
    `"${text}" is no place: expected the slug of a province, or one and a place in it, e.g. tuyen-quang or tuyen-quang/yen-son.${hint}`,
  );
}
