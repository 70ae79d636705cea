/** Whether what such an event tells is who holds, gains or loses a place. */
export const isOfControl = (type: string): boolean =>
  type.startsWith('control/') || /^(?:crowd\/(?:storming|blocks-road)|fighting\/deploys)$/u.test(type)
