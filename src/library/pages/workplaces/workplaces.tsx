import { SitePage, type Site } from '#platform/html/layout.tsx'
import { href, urls } from '#urls.ts'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

const all = { da, en }

/** An empty shelf that says so, and how to write the first story. */
export function WorkplacesPage({ site }: { site: Site }) {
  const words = all[site.language]
  return (
    <SitePage site={site} title={words.title} path={urls.workplaces} description={words.lead}>
      <div class="wrap">
        <div class="page-head">
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
        </div>
        <section class="empty-shelf">
          <h2>{words.why.title}</h2>
          <p>{words.why.text}</p>
        </section>
        <section class="part" id="skriv" aria-labelledby="p-skriv">
          <h2 id="p-skriv">{words.write.title}</h2>
          <p>{words.write.lead}</p>
          <ol class="do wide">
            {words.write.steps.map(({ title, text }) => (
              <li>
                <h3>{title}</h3>
                <p>{text}</p>
              </li>
            ))}
          </ol>
        </section>
      </div>
      <section class="band sage">
        <div class="wrap two">
          <div>
            <h2>{words.before.title}</h2>
            <ul class="points">
              {words.before.items.map((item) => (
                <li>{item}</li>
              ))}
            </ul>
          </div>
          <div>
            <h2>{words.send.title}</h2>
            <p>{words.send.text}</p>
            <p>{words.send.talk}</p>
            <p>
              <a class="button quiet" href={href(site.language, urls.dilemmas)}>
                {words.send.link}
              </a>
            </p>
          </div>
        </div>
      </section>
    </SitePage>
  )
}
