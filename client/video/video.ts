/** The scripts of the pages where videos are made: sending a file in pieces, and writing captions while it plays. */
import './video-upload.ts'
import './caption-desk.ts'
