import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { changesOf, released } from '../../scripts/changelog.mjs';

const CHANGELOG = '# Changelog\n\n## Unreleased\n\n- New\n\n## 0.1.0\n\nThe first.\n';

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly needs?: string;
        readonly uses?: string;
        readonly steps?: readonly { readonly run?: string }[];
      }
    >
  >;
}

const workflow = (name: string): Workflow =>
  parse(readFileSync(`.github/workflows/${name}`, 'utf8')) as Workflow;

describe('the changelog', () => {
  it('says of each version what changed', () => {
    expect(changesOf(CHANGELOG, '0.1.0')).toBe('The first.');
    expect(changesOf(CHANGELOG, 'Unreleased')).toBe('- New');
    expect(changesOf(CHANGELOG, '0.1')).toBeNull();
    expect(changesOf('# Changelog\n\n## 1.0.0\n\n## 0.1.0\n\nThe first.\n', '1.0.0')).toBeNull();
  });

  it('makes a version of what is unreleased', () => {
    expect(released(CHANGELOG, '0.2.0')).toBe(CHANGELOG.replace('Unreleased', '0.2.0'));
    expect(released(released(CHANGELOG, '0.2.0'), '0.3.0')).toBe(released(CHANGELOG, '0.2.0'));
  });

  it('has something to say of the version that the manifest names', () => {
    const { version } = JSON.parse(readFileSync('manifest.json', 'utf8')) as { version: string };
    expect(changesOf(readFileSync('CHANGELOG.md', 'utf8'), version)).not.toBeNull();
  });
});

describe('a release', () => {
  it('is published only after all that a change must pass', () => {
    const { jobs } = workflow('release.yml');
    expect(jobs.release?.needs).toBe('check');
    expect(jobs.check?.uses).toBe('./.github/workflows/ci.yml');
    const ci = workflow('ci.yml');
    expect(Object.keys(ci.on)).toContain('workflow_call');
    const steps = Object.values(ci.jobs).flatMap((job) => job.steps ?? []);
    expect(steps.map(({ run }) => run)).toContain('.ci/run');
    const all = readFileSync('.ci/run', 'utf8');
    for (const step of [
      'npm test',
      'run --silent lint',
      'run --silent types',
      'run --silent format:check',
      'run --silent build',
    ])
      expect(all).toContain(step);
  });
});

describe('the forms for issues', () => {
  const forms = readdirSync('.github/ISSUE_TEMPLATE').filter((name) => name !== 'config.yml');

  it.each(forms)(
    '%s is one that GitHub takes: a name, a description, and fields with ids of their own',
    (name) => {
      const form = parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}`, 'utf8')) as {
        name: string;
        description: string;
        body: readonly { type: string; id?: string; attributes: { label?: string; value?: string } }[];
      };
      expect(form.name.length * form.description.length).toBeGreaterThan(0);
      const fields = form.body.filter(({ type }) => type !== 'markdown');
      expect(fields.every(({ id, attributes }) => id !== undefined && attributes.label !== undefined)).toBe(
        true,
      );
      expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    },
  );
});
