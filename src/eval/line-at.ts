const TOKEN = /"(?:\\.|[^"\\])*"|[{}[\],:]|[^\s{}[\],:"]+/gu;

/**
 * The line, counted from 1, on which the value at a path of a JSON text begins; of the innermost value around it, where there
 * is none.
 *
 * @param json a text that can be parsed
 */
export function lineAt(json: string, path: readonly PropertyKey[]): number {
  /** Where we are: names in objects ('' before the name), positions in arrays. */
  const here: (string | number)[] = [];
  let [found, depth] = [0, -1];
  let previous = '';
  for (const { 0: token, index } of json.matchAll(TOKEN)) {
    if (token === ':') here[here.length - 1] = JSON.parse(previous) as string;
    else if (token === ',') here[here.length - 1] = nextAfter(here.at(-1));
    else if (token === '}' || token === ']') here.pop();
    else {
      if (here.length > depth && here.every((one, at) => one === path[at])) [found, depth] = [index, here.length];
      if (token === '{') here.push('');
      if (token === '[') here.push(0);
    }
    previous = token;
  }
  return json.slice(0, found).split('\n').length;
}

function nextAfter(position: string | number | undefined): string | number {
  return typeof position === 'number' ? position + 1 : '';
}
