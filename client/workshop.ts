/** The film workshop's script. */
import { furnish } from './workshop/workshop.ts'

class FilmWorkshop extends HTMLElement {
  connectedCallback(): void {
    furnish(this)
  }
}

customElements.define('film-workshop', FilmWorkshop)
