/** A value came up for which packed rows have no room. */
export abstract class RowsOutgrown extends Error {}

/** A value would have room, but somebody else has to give it: the search, where others only help. */
export class RoomWanted extends RowsOutgrown {
  constructor() {
    super('a value has not been given room in a packed row');
  }
}
