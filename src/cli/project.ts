import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { EMPTY_PROJECT, PROJECT_FILE, type Project } from '../core/project/project.js';
import { readProject } from '../core/project/read-project.js';
import { inEnglish } from '../core/text/message.js';
import { reasonOf } from './inputs.js';

/** The project of a file, and what the file is called in it: its path in the project's folder, with slashes. */
export interface ProjectOfFile {
  readonly project: Project;
  readonly path: string;
}

const NONE: ProjectOfFile = { project: EMPTY_PROJECT, path: '' };

/** Finds the nearest project file above a file, as the editor finds it in the workspace folder; each is read once. */
export class ProjectFinder {
  readonly #known = new Map<string, Promise<Project | undefined>>();

  /**
   * @param enabled false: no file has a project
   * @param tell told once what is wrong with a project file
   */
  constructor(private readonly enabled: boolean, private readonly tell: (line: string) => void) {}

  /** @param file a path; `-` has no project */
  async of(file: string): Promise<ProjectOfFile> {
    if (!this.enabled || file === '-') return NONE;
    const path = resolve(file);
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const project = await this.#in(folder);
      if (project) return { project, path: relative(folder, path).split(sep).join('/') };
      if (folder === dirname(folder)) return NONE;
    }
  }

  #in(folder: string): Promise<Project | undefined> {
    const known = this.#known.get(folder) ?? this.#read(join(folder, PROJECT_FILE));
    this.#known.set(folder, known);
    return known;
  }

  async #read(path: string): Promise<Project | undefined> {
    try {
      const { project, problems } = readProject(await readFile(path, 'utf8'));
      for (const problem of problems) this.tell(`${path}: ${inEnglish(problem)}`);
      return project;
    } catch (error) {
      if (!isMissing(error)) this.tell(`${path}: ${reasonOf(error)}`);
      return undefined;
    }
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
