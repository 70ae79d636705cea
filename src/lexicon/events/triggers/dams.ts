/** What holds water back. */
export const DAMS = ['dam', 'levee', 'dyke', 'dike', 'embankment', 'weir']
