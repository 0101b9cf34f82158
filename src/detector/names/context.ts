/** Words that say that a person's name stands beside them; lower case, Danish first. */
function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

/** A name follows, whatever it looks like. */
export const titles = set('hr herr fru fr frk frøken mr mrs ms dr doktor doktoren onkel tante moster')

/** A name mostly follows. */
export const introducers = set('hedder hed hedde kaldes kaldet kalder navn navnet navne fornavn efternavn mellemnavn hilsen hilsner hilsener mvh vh kh kvh kære hej hejsa halløj davs dear undertegnede underskrift underskrevet vidner vidne ansøger ægtefælle anmelder kontaktperson referent ordstyrer sagsbehandler attention att')

/** Labels of a form, where what follows the colon is a name. */
export const nameLabels = set('navn fornavn efternavn mellemnavn fulde underskrift sagsbehandler kontaktperson ansøger borger borgeren patient patientens barnets mors fars ægtefælle anmelder indberetter referent ordstyrer vidner deltagere afbud bruger pårørende værge partsrepræsentant medarbejder kunde modtager afsender fra til cc')

/** People in relation to others; a name may follow, and »fatimas mor« has one before. */
export const kin = set('mor mors far fars mormor morfar farmor farfar søn sønnen datter datteren bror broren broderen brødre søster søsteren søstre mand manden kone konen kæreste kæresten eksmand ekskone eks onkel tante moster faster fætter kusine niece nevø stedfar stedmor bonusfar bonusmor barnebarn børn barn forældre familie ven veninde nabo lærer kollega chef leder baby tvilling svigermor svigerfar bedstemor bedstefar plejemor plejefar klassekammerat forlovede')

/** What somebody has. */
export const owned = set('sag sager sagen mappe mapper journal mail mails nøgle nøgler telefon mobil nummer fødselsdag medicin piller papirer skoleplads ansøgning adresse skema plan bil hund hus lejlighed løn kontrakt computer skærm vagt tavle trivsel stue værelse datters søns skoledag skolegang underretning afgørelse klage bad seng diagnose ydelse stol taske plads reception kontor')

/** Only a person does this. */
export const personVerbs = set('ringede ringer sagde siger spurgte spørger fortalte fortæller skrev skriver svarede svarer mente mener synes syntes græd græder kom kommer gik går havde har vil ville skal skulle kan kunne hørte så ser sendte sender glemte glemmer tog tager fik får bad beder blev bliver var er bor boede arbejder fandt læste læser ved vidste tror troede siger hjalp hjælper sad sidder lå ligger stod står møder mødte undersøger undersøgte orienterede fremlagde deltog havde savner ønsker ønskede flyttede viste laver lavede køber støtter takkede virker')

/** Only a person does this, and hardly a thing. */
export const tellingVerbs = set('ringede ringer sagde siger spurgte spørger fortalte fortæller skrev skriver svarede svarer mente mener synes græd hørte glemte arbejder troede tror vidste bad beder takkede savner ønsker')

/** After these and a preposition there is a person. */
export const talking = set('snakke snakker snakkede snakket tale taler talte talt ringe ringer ringede ringet skrive skriver skrev skrevet spørge spørger spurgte spurgt spørg møde møder mødte mødtes mødt hørt høre hjælpe hjælper hjalp sagt sagde sige siger givet gav give sendt sendte sende vist viste lovet lovede aftalt aftalte gift kærester bolle sammen besøg besøgte hils fortalte fortalt bedt bad bede kontakte kontaktede kontaktet svare svarede svaret fik fået tolke hørte sad kørte nummeret sagen stillet')

/** Whom one does this to is a person. */
export const reaching = set('hjælpe hjælper hjalp spørg spørge spørger spurgte spurgt mødte møder møde kender kende kendte kontakt kontakte kontakter ring mangler savner besøge besøgte besøger hils bad beder fyre fyret fortalte fortæller sagde takke takker tro tror lovede')

export const prepositions = set('med til fra af for hos om ved på efter over')

/** Words between names in a list. */
export const links = set('og eller samt plus med and')

export const particles = set('de von van der den al el bin ibn abu af da dos la du ul ur di del af bint ben')

/** Never a name in lower case, although some are names elsewhere. */
export const functionWords = set('jeg du han hun den det de vi i mig dig sig ham hende os jer dem min mit mine din dit dine sin sit sine vores jeres deres hans hendes dens dets er var har havde vil ville skal skulle kan kunne må måtte bør og at en et på til fra med for af om som der hvor hvad hvem så men eller hvis når da ikke ja nej jo nu her over under efter før ved hos kun også bare lige godt alt alle ingen noget nogen selv man be se ser sen tag ta bo ud op ned ind hen han se få får fik gå går gik kom ha is su to tre ti ni os om no go do an ma my me mer ren an le la li hun hen va sa so son hvordan hvorfor mange meget mere mest tid dag dage dagen sag by vej år ord del hel hele helt ny nye nyt god gode stor store lille små ting sted mand kone barn mor far bror søn vand mad lov løn ret ro ur hus')

/** Abbreviations after which a sentence goes on. */
export const abbreviations = set('hr fr frk fru dr nr tlf kl ca bl eks m f st sct skt evt inkl ekskl ang vedr mht jf pr prof adv osv dvs fx kap art stk pkt s d gl ndr sdr mr mrs ms tel mob att pga iht ift ifm resp cand mag phil jur')

/** Words that make what stands before them an organisation or a place. */
export const organisations = set('kommune kommunes kommuner region universitet hospital sygehus skole kirke politi aps as amba fond forening partiet børnehus plejecenter plejehjem gymnasium bibliotek station byråd sogn provsti kirkegård avis tidende nyt bank forsikring apotek centret center centeret vuggestue børnehave lufthavn havn bro kanal festival cup liga if fc bk gf')

/** Words that make what stands after them an organisation or a place. */
export const precedesPlace = set('i fra kommune jobcenter plejehjemmet bostedet børnehaven vuggestuen dagtilbuddet skolen institutionen børnehuset klubben hotel hotellet café cafeen restaurant plejecenter plejecentret botilbuddet projektet systemet programmet appen færgen skibet firmaet virksomheden butikken hospitalet sygehuset universitetet gymnasiet kirken byen landsbyen øen kommunen regionen bydelen foreningen partiet avisen bladet medicinen præparatet')
