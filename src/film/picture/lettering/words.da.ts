export const words = { onPhone: 'i telefonen' }
