// CHANGELOG.md: a section a version, and on top of them what is not released yet.

const UNRELEASED = 'Unreleased';

/** What is said of a version; null = nothing. */
export function changesOf(changelog, version) {
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find((each) => each.split('\n', 1)[0].trim() === version);
  return section?.slice(section.indexOf('\n')).trim() || null;
}

/** The changelog with what was unreleased as that version; the very same where nothing was. */
export function released(changelog, version) {
  return changesOf(changelog, UNRELEASED) === null
    ? changelog
    : changelog.replace(`## ${UNRELEASED}`, `## ${version}`);
}
