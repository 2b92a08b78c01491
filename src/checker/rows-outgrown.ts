/** A value came up for which packed rows have no room. */
export abstract class RowsOutgrown extends Error {}
