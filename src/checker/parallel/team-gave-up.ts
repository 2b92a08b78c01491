/** A team cannot tell what the search with one worker would find: that search has to. */
export class TeamGaveUp extends Error {
  constructor() {
    super('only the search with one worker can tell');
    this.name = 'TeamGaveUp';
  }
}
