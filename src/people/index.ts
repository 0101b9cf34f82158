export { closeDoor, openDoor, secretAt, type Door } from './secret-link.ts'
export { derivedSecret, hashOf, isSecretOf, newSecret } from './secrets.ts'
