// Prints what no test noticed in a mutation run, one to a line: file:line:mutator: original -> replacement.
// node survivors.mjs [mutation-report.json]; without a name, the newest report beside this file.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const here = import.meta.dirname;
const runs = join(here, 'StrykerOutput');
const newest = () => readdirSync(runs).sort().map(run => join(runs, run, 'reports/mutation-report.json')).filter(existsSync).at(-1);
const report = process.argv[2] ?? newest();

const oneLine = text => text.replace(/\s+/g, ' ').trim();
const original = (source, { start, end }) => {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.join('\n');
};

for (const [path, { source, mutants }] of Object.entries(JSON.parse(readFileSync(report, 'utf8')).files)) {
  for (const { status, location, mutatorName, replacement } of mutants.filter(mutant => ['Survived', 'NoCoverage'].includes(mutant.status))) {
    const what = status === 'NoCoverage' ? `${mutatorName} (no test comes here)` : mutatorName;
    console.log(oneLine(`${relative(join(here, '../..'), path)}:${location.start.line}:${what}: ${original(source, location)} -> ${replacement}`));
  }
}
