package material

import "parvi/internal/platform/i18n"

// What is wrong.
var (
	msgTitleMissing = i18n.Text{FI: "Kirjoita nimi ainakin yhdellä kielellä.", SV: "Skriv ett namn på minst ett språk.", EN: "Write a name in at least one language."}
	msgTooLong      = i18n.Text{FI: "Teksti on liian pitkä. Siihen mahtuu {max} merkkiä.", SV: "Texten är för lång. Den får ha {max} tecken.", EN: "The text is too long. It may have {max} characters."}
	msgLicence      = i18n.Text{FI: "Valitse käyttöoikeus: miten muut saavat käyttää materiaalia?", SV: "Välj licens: hur får andra använda materialet?", EN: "Choose a licence: how may others use the material?"}
	msgMinutes      = i18n.Text{FI: "Kirjoita minuutit väliltä 0–6 000.", SV: "Skriv minuter mellan 0 och 6 000.", EN: "Write minutes from 0 to 6,000."}
	msgManyLinks    = i18n.Text{FI: "Linkkejä voi olla enintään {max}.", SV: "Det får finnas högst {max} länkar.", EN: "There may be at most {max} links."}
	msgManyFiles    = i18n.Text{FI: "Tiedostoja voi olla enintään {max}.", SV: "Det får finnas högst {max} filer.", EN: "There may be at most {max} files."}
	msgManyThemes   = i18n.Text{FI: "Teemoja voi olla enintään {max}.", SV: "Det får finnas högst {max} teman.", EN: "There may be at most {max} themes."}
	msgLink         = i18n.Text{FI: "Kirjoita osoite, joka alkaa https://.", SV: "Skriv en adress som börjar med https://.", EN: "Write an address that begins with https://."}
	msgLinkTitle    = i18n.Text{FI: "Kerro, mihin linkki vie.", SV: "Berätta vart länken leder.", EN: "Say where the link leads."}
	msgNoLead       = i18n.Text{FI: "Tiivistelmä puuttuu ({language}).", SV: "Sammanfattningen saknas ({language}).", EN: "The summary is missing ({language})."}
	msgNothing      = i18n.Text{FI: "Lisää tekstiä, linkki tai tiedosto: materiaalissa ei ole vielä mitään luettavaa.", SV: "Lägg till text, en länk eller en fil: materialet har inget innehåll ännu.", EN: "Add text, a link or a file: the material has nothing to read yet."}
	msgOrg          = i18n.Text{FI: "Valitse organisaatio, jonka puolesta toimit.", SV: "Välj en organisation som du företräder.", EN: "Choose an organisation that you act for."}
	msgMeanwhile    = i18n.Text{FI: "Joku muu on muuttanut luonnosta sillä välin. Avaa se uudelleen ja tee muutoksesi siihen.", SV: "Någon annan har ändrat utkastet under tiden. Öppna det på nytt och gör dina ändringar i det.", EN: "Somebody else has changed the draft meanwhile. Open it again and make your changes there."}
	msgNotOut       = i18n.Text{FI: "Materiaalia ei ole julkaistu.", SV: "Materialet är inte publicerat.", EN: "The material is not published."}
	msgWasOut       = i18n.Text{FI: "Julkaistua materiaalia ei voi poistaa. Voit poistaa sen julkaisusta.", SV: "Ett publicerat material kan inte raderas. Du kan avpublicera det.", EN: "A material that was published cannot be deleted. You can withdraw it."}
	msgPlace        = i18n.Text{FI: "Valitse koulutus, koulutusmalli tai verkosto, josta vastaat.", SV: "Välj en kurs, en kursmodell eller ett nätverk som du ansvarar för.", EN: "Choose a course, a course model or a network that you answer for."}
	msgNoFile       = i18n.Text{FI: "Valitse tiedosto.", SV: "Välj en fil.", EN: "Choose a file."}
	msgFileHuge     = i18n.Text{
		FI: "Tiedosto on liian suuri: enintään 100 Mt. Vie pitkä video videopalveluun ja lisää siihen linkki.",
		SV: "Filen är för stor: högst 100 MB. Lägg en lång video i en videotjänst och länka till den.",
		EN: "The file is too large: at most 100 MB. Put a long video on a video service and add a link to it.",
	}
)

// The list.
var (
	pageTitle    = i18n.Text{FI: "Materiaalit", SV: "Material", EN: "Materials"}
	pageLead     = i18n.Text{FI: "Järjestöjen ja opintokeskusten tekemää oppimateriaalia, jota saa käyttää missä tahansa Suomessa.", SV: "Läromedel från organisationer och studiecentraler, fria att använda var som helst i Finland.", EN: "Learning materials by organisations and study centres, for use anywhere in Finland."}
	pageDesk     = i18n.Text{FI: "Omat materiaalit", SV: "Egna material", EN: "Your materials"}
	pageDeskLead = i18n.Text{FI: "Organisaatiosi materiaalit, myös keskeneräiset.", SV: "Din organisations material, också de ofärdiga.", EN: "Your organisation’s materials, unfinished ones too."}
	pageDeskNone = i18n.Text{FI: "Organisaatiollasi ei ole vielä materiaaleja", SV: "Din organisation har inga material ännu", EN: "Your organisation has no materials yet"}
	pageDeskHow  = i18n.Text{FI: "Tee ensimmäinen: opas, kalvosarja, harjoitus tai video, josta muillekin on hyötyä.", SV: "Gör det första: en guide, ett bildspel, en övning eller en video som också andra har nytta av.", EN: "Make the first: a guide, slides, an exercise or a video that others can use as well."}
	pageBegin    = i18n.Text{FI: "Lisää materiaali", SV: "Lägg till material", EN: "Add a material"}
	pageFilter   = i18n.Text{FI: "Rajaa materiaaleja", SV: "Filtrera materialen", EN: "Narrow the list"}
	pageShow     = i18n.Text{FI: "Näytä", SV: "Visa", EN: "Show"}
	pageQuery    = i18n.Text{FI: "Hakusana", SV: "Sökord", EN: "Search word"}
	pageTheme    = i18n.Text{FI: "Teema", SV: "Tema", EN: "Theme"}
	pageOrg      = i18n.Text{FI: "Julkaisija", SV: "Utgivare", EN: "Publisher"}
	pageLang     = i18n.Text{FI: "Kieli", SV: "Språk", EN: "Language"}
	pageAny      = i18n.Text{FI: "Kaikki", SV: "Alla", EN: "All"}
	pageNone     = i18n.Text{FI: "Näillä ehdoilla ei löydy materiaaleja", SV: "Inga material med de här villkoren", EN: "No materials match"}
	pageNoneHow  = i18n.Text{FI: "Kokeile toista hakusanaa tai poista ehtoja.", SV: "Pröva ett annat sökord eller ta bort villkor.", EN: "Try another word or fewer conditions."}
	pageNoneYet  = i18n.Text{FI: "Materiaaleja ei ole vielä julkaistu", SV: "Inga material har publicerats ännu", EN: "No materials have been published yet"}
	pageNoneYetH = i18n.Text{FI: "Järjestöt ja opintokeskukset julkaisevat niitä täällä.", SV: "Organisationer och studiecentraler publicerar dem här.", EN: "Organisations and study centres publish them here."}
	pageAll      = i18n.Text{FI: "Kaikki materiaalit", SV: "Alla material", EN: "All materials"}
	pageByName   = i18n.Text{FI: "aakkosjärjestyksessä", SV: "i alfabetisk ordning", EN: "in alphabetical order"}
	pageByChange = i18n.Text{FI: "viimeksi muutetut ensin", SV: "senast ändrade först", EN: "last changed first"}
	countAll     = i18n.Count{One: i18n.Text{FI: "{n} materiaali", SV: "{n} material", EN: "{n} material"}, Other: i18n.Text{FI: "{n} materiaalia", SV: "{n} material", EN: "{n} materials"}}
	countOpened  = i18n.Count{One: i18n.Text{FI: "avattu tai ladattu {n} kerran", SV: "öppnat eller hämtat {n} gång", EN: "opened or downloaded {n} time"}, Other: i18n.Text{FI: "avattu tai ladattu {n} kertaa", SV: "öppnat eller hämtat {n} gånger", EN: "opened or downloaded {n} times"}}
	countMinutes = i18n.Count{One: i18n.Text{FI: "noin {n} minuutti", SV: "ungefär {n} minut", EN: "about {n} minute"}, Other: i18n.Text{FI: "noin {n} minuuttia", SV: "ungefär {n} minuter", EN: "about {n} minutes"}}
	toolList     = i18n.Text{FI: "Organisaation julkaisemat materiaalit", SV: "Material som organisationen har publicerat", EN: "Materials the organisation has published"}
	toolBegin    = i18n.Text{FI: "Opas, kalvot, harjoitus tai video muidenkin käyttöön", SV: "En guide, bilder, en övning eller en video för andra att använda", EN: "A guide, slides, an exercise or a video for others to use"}
)

// A material.
var (
	pageLicence  = i18n.Text{FI: "Käyttöoikeus", SV: "Licens", EN: "Licence"}
	pageHolder   = i18n.Text{FI: "Mainitse tekijänä", SV: "Ange som upphov", EN: "Credit"}
	pageFacts    = i18n.Text{FI: "Tiedot", SV: "Uppgifter", EN: "Details"}
	pageLangs    = i18n.Text{FI: "Kielet", SV: "Språk", EN: "Languages"}
	pageForWhom  = i18n.Text{FI: "Kenelle", SV: "För vem", EN: "For whom"}
	pageTime     = i18n.Text{FI: "Aikaa menee", SV: "Tidsåtgång", EN: "Time needed"}
	pageAccess   = i18n.Text{FI: "Saavutettavuus", SV: "Tillgänglighet", EN: "Accessibility"}
	pageNoAccess = i18n.Text{FI: "Julkaisija ei ole kertonut materiaalin saavutettavuudesta.", SV: "Utgivaren har inte berättat om materialets tillgänglighet.", EN: "The publisher has not said how accessible the material is."}
	pageVersion  = i18n.Text{FI: "Versio", SV: "Version", EN: "Version"}
	pageVersionN = i18n.Text{FI: "{n}, julkaistu {date}", SV: "{n}, publicerad {date}", EN: "{n}, published {date}"}
	pageAbout    = i18n.Text{FI: "Sisältö", SV: "Innehåll", EN: "Contents"}
	pageFiles    = i18n.Text{FI: "Tiedostot", SV: "Filer", EN: "Files"}
	pageLinks    = i18n.Text{FI: "Linkit", SV: "Länkar", EN: "Links"}
	pageUses     = i18n.Text{FI: "Missä käytetään", SV: "Var det används", EN: "Where it is used"}
	pageNoUses   = i18n.Text{FI: "Materiaalia ei ole vielä liitetty koulutukseen, koulutusmalliin tai verkostoon.", SV: "Materialet har ännu inte kopplats till någon kurs, kursmodell eller något nätverk.", EN: "The material has not been linked to a course, a course model or a network yet."}
	pageUse      = i18n.Text{FI: "Ota käyttöön koulutuksessa tai verkostossa", SV: "Använd i en kurs eller ett nätverk", EN: "Use in a course or a network"}
	pageUseLead  = i18n.Text{FI: "Materiaali näkyy sen sivulla, johon liität sen.", SV: "Materialet visas på sidan för det som du kopplar det till.", EN: "The material is shown on the page of what you link it to."}
	pageUseIn    = i18n.Text{FI: "Mihin", SV: "Till vad", EN: "To what"}
	pageUseNone  = i18n.Text{FI: "Et vastaa mistään, johon materiaalin voisi liittää", SV: "Du ansvarar inte för något som materialet kan kopplas till", EN: "You answer for nothing that it could be linked to"}
	pageUseHow   = i18n.Text{FI: "Materiaaleja liittävät koulutusten järjestäjät, koulutusmallien tekijät ja verkostojen vastuuhenkilöt.", SV: "Material kopplas av dem som ordnar kurser, gör kursmodeller eller leder nätverk.", EN: "Materials are linked by those who arrange courses, make course models or lead networks."}
	pageDoUse    = i18n.Text{FI: "Liitä", SV: "Koppla", EN: "Link"}
	pageUnuse    = i18n.Text{FI: "Poista liitos", SV: "Ta bort kopplingen", EN: "Remove the link"}
	pageVersions = i18n.Text{FI: "Versiot", SV: "Versioner", EN: "Versions"}
	pageOlder    = i18n.Text{FI: "Katsot vanhaa versiota. Uusin on {n}.", SV: "Du ser en gammal version. Den nyaste är {n}.", EN: "You are looking at an old version. The latest is {n}."}
	pageUsed     = i18n.Text{FI: "Materiaalit", SV: "Material", EN: "Materials"}
	pageIsDraft  = i18n.Text{FI: "Luonnos, jota muut eivät näe", SV: "Ett utkast som andra inte ser", EN: "A draft that others do not see"}
	pageIsGone   = i18n.Text{FI: "Poistettu julkaisusta", SV: "Avpublicerat", EN: "Withdrawn"}
	pageSeeDraft = i18n.Text{FI: "Katso luonnosta", SV: "Visa utkastet", EN: "See the draft"}
	pageSeeOut   = i18n.Text{FI: "Katso julkaistua", SV: "Visa det publicerade", EN: "See what is published"}
	pageMissing  = i18n.Text{FI: "Ennen julkaisemista", SV: "Före publiceringen", EN: "Before publishing"}
	pageEdit     = i18n.Text{FI: "Muokkaa", SV: "Redigera", EN: "Edit"}
	pagePublish  = i18n.Text{FI: "Julkaise", SV: "Publicera", EN: "Publish"}
	pageWithdraw = i18n.Text{FI: "Poista julkaisusta", SV: "Avpublicera", EN: "Withdraw"}
	pageDelete   = i18n.Text{FI: "Poista luonnos", SV: "Ta bort utkastet", EN: "Delete the draft"}
	pageBack     = i18n.Text{FI: "Takaisin", SV: "Tillbaka", EN: "Back"}
	pageFetch    = i18n.Text{FI: "Lataa", SV: "Hämta", EN: "Download"}
	pageOutside  = i18n.Text{FI: "Linkki toiseen palveluun", SV: "Länk till en annan tjänst", EN: "A link to another service"}

	licenceNames = map[Licence]i18n.Text{
		"cc0":         {FI: "CC0: saa käyttää vapaasti", SV: "CC0: får användas fritt", EN: "CC0: free to use"},
		"cc-by":       {FI: "CC BY 4.0: saa käyttää ja muokata, kun tekijä mainitaan", SV: "CC BY 4.0: får användas och bearbetas när upphovet anges", EN: "CC BY 4.0: may be used and adapted with credit"},
		"cc-by-sa":    {FI: "CC BY-SA 4.0: tekijä mainitaan ja muokattu julkaistaan samoin ehdoin", SV: "CC BY-SA 4.0: upphovet anges och bearbetningar delas på samma villkor", EN: "CC BY-SA 4.0: with credit, adaptations on the same terms"},
		"cc-by-nc":    {FI: "CC BY-NC 4.0: tekijä mainitaan, ei kaupalliseen käyttöön", SV: "CC BY-NC 4.0: upphovet anges, inte för kommersiellt bruk", EN: "CC BY-NC 4.0: with credit, not for commercial use"},
		"cc-by-nc-sa": {FI: "CC BY-NC-SA 4.0: tekijä mainitaan, ei kaupalliseen käyttöön, samoin ehdoin", SV: "CC BY-NC-SA 4.0: upphovet anges, inte för kommersiellt bruk, på samma villkor", EN: "CC BY-NC-SA 4.0: with credit, not for commercial use, on the same terms"},
		"ask":         {FI: "Kaikki oikeudet pidätetään: kysy lupa muokkaamiseen julkaisijalta", SV: "Alla rättigheter förbehålls: fråga utgivaren om lov att bearbeta", EN: "All rights reserved: ask the publisher before you adapt it"},
	}
)

// Writing.
var (
	pageNewLead   = i18n.Text{FI: "Aloita nimestä ja tiivistelmästä. Tiedostot lisäät seuraavaksi, ja muut näkevät materiaalin vasta, kun se julkaistaan.", SV: "Börja med namn och sammanfattning. Filerna lägger du till därefter, och andra ser materialet först när det publiceras.", EN: "Begin with a name and a summary. Files come next, and others see the material only once it is published."}
	pageEditTitle = i18n.Text{FI: "Muokkaa materiaalia", SV: "Redigera materialet", EN: "Edit the material"}
	pageName      = i18n.Text{FI: "Nimi", SV: "Namn", EN: "Name"}
	pageSummary   = i18n.Text{FI: "Tiivistelmä", SV: "Sammanfattning", EN: "Summary"}
	hintSummary   = i18n.Text{FI: "Mitä materiaalilla oppii? Yksi tai kaksi virkettä.", SV: "Vad lär man sig med materialet? En eller två meningar.", EN: "What does one learn with it? One or two sentences."}
	hintForWhom   = i18n.Text{FI: "Esimerkiksi: yhdistyksen uudet hallituksen jäsenet", SV: "Till exempel: nya styrelsemedlemmar i en förening", EN: "For example: new board members of an association"}
	hintAccess    = i18n.Text{FI: "Esimerkiksi: videot on tekstitetty; PDF toimii ruudunlukijalla; selkokielinen", SV: "Till exempel: videorna är textade; PDF:en fungerar med skärmläsare; lättläst", EN: "For example: videos have captions; the PDF works with a screen reader; plain language"}
	hintAbout     = i18n.Text{FI: "Voit käyttää otsikoita ja luetteloita (Markdown).", SV: "Du kan använda rubriker och listor (Markdown).", EN: "You can use headings and lists (Markdown)."}
	hintHolder    = i18n.Text{FI: "Nimi, joka mainitaan, kun materiaalia käytetään", SV: "Namnet som anges när materialet används", EN: "The name to give when the material is used"}
	pageMinutes   = i18n.Text{FI: "Arvio ajasta minuutteina", SV: "Uppskattad tid i minuter", EN: "Estimated time in minutes"}
	pageThemes    = i18n.Text{FI: "Teemat", SV: "Teman", EN: "Themes"}
	hintThemes    = i18n.Text{FI: "Pilkuilla erotettuina, esimerkiksi: viestintä, talous", SV: "Åtskilda med komma, till exempel: kommunikation, ekonomi", EN: "Separated by commas, for example: communication, finances"}
	pageLinkTitle = i18n.Text{FI: "Linkin {n} nimi", SV: "Namn på länk {n}", EN: "Name of link {n}"}
	pageLinkURL   = i18n.Text{FI: "Linkin {n} osoite", SV: "Adress till länk {n}", EN: "Address of link {n}"}
	hintLinks     = i18n.Text{FI: "Tyhjä rivi jää pois. Tallenna, niin saat lisää rivejä.", SV: "En tom rad lämnas bort. Spara, så får du fler rader.", EN: "An empty row is left out. Save to get more rows."}
	pageSave      = i18n.Text{FI: "Tallenna luonnos", SV: "Spara utkastet", EN: "Save the draft"}
	pageSaved     = i18n.Text{FI: "Luonnos on tallennettu.", SV: "Utkastet har sparats.", EN: "The draft is saved."}
	pageBegun     = i18n.Text{FI: "Luonnos on tallennettu. Lisää seuraavaksi tiedostot tai julkaise.", SV: "Utkastet har sparats. Lägg till filer eller publicera.", EN: "The draft is saved. Add files next, or publish."}

	pageFilesLead = i18n.Text{FI: "Lisää ohjeet, kalvot, kuvat ja muut tiedostot. Samanniminen tiedosto korvaa aiemman, mutta julkaistut versiot pitävät omansa.", SV: "Lägg till guider, bildspel, bilder och andra filer. En fil med samma namn ersätter den tidigare, men publicerade versioner behåller sina.", EN: "Add guides, slides, pictures and other files. A file of the same name replaces the earlier one; published versions keep theirs."}
	pageNoFiles   = i18n.Text{FI: "Luonnoksessa ei ole vielä tiedostoja.", SV: "Utkastet har inga filer ännu.", EN: "The draft has no files yet."}
	pageFile      = i18n.Text{FI: "Tiedosto", SV: "Fil", EN: "File"}
	hintFile      = i18n.Text{FI: "Enintään 100 Mt", SV: "Högst 100 MB", EN: "At most 100 MB"}
	pageFileNote  = i18n.Text{FI: "Mikä tiedosto on", SV: "Vad filen är", EN: "What the file is"}
	pageFileLang  = i18n.Text{FI: "Tiedoston kieli", SV: "Filens språk", EN: "Language of the file"}
	pageNoLang    = i18n.Text{FI: "Ei kieltä tai useita", SV: "Inget språk eller flera", EN: "No language, or several"}
	pageAttach    = i18n.Text{FI: "Lisää tiedosto", SV: "Lägg till filen", EN: "Add the file"}
	pageAttached  = i18n.Text{FI: "Tiedosto on lisätty luonnokseen.", SV: "Filen har lagts till i utkastet.", EN: "The file was added to the draft."}
	pageDetach    = i18n.Text{FI: "Poista", SV: "Ta bort", EN: "Remove"}
	pageDetached  = i18n.Text{FI: "Tiedosto on poistettu luonnoksesta.", SV: "Filen har tagits bort ur utkastet.", EN: "The file was removed from the draft."}

	pagePubTitle  = i18n.Text{FI: "Julkaise materiaali", SV: "Publicera materialet", EN: "Publish the material"}
	pagePubLead   = i18n.Text{FI: "Julkaistu versio ei muutu. Kun muokkaat materiaalia, muutokset julkaistaan seuraavana versiona.", SV: "En publicerad version ändras inte. När du redigerar materialet publiceras ändringarna som nästa version.", EN: "A published version does not change. What you edit later is published as the next version."}
	pageNote      = i18n.Text{FI: "Mitä uutta?", SV: "Vad är nytt?", EN: "What is new?"}
	pagePublished = i18n.Text{FI: "Materiaali on julkaistu.", SV: "Materialet har publicerats.", EN: "The material is published."}
	pageWithdrawn = i18n.Text{FI: "Materiaali on poistettu julkaisusta.", SV: "Materialet har avpublicerats.", EN: "The material is withdrawn."}
	pageDeleted   = i18n.Text{FI: "Luonnos on poistettu.", SV: "Utkastet har tagits bort.", EN: "The draft is deleted."}
	pageUsedNow   = i18n.Text{FI: "Materiaali on liitetty.", SV: "Materialet har kopplats.", EN: "The material is linked."}
	pageUnused    = i18n.Text{FI: "Liitos on poistettu.", SV: "Kopplingen har tagits bort.", EN: "The link is removed."}

	stateDraft = i18n.Text{FI: "Luonnos", SV: "Utkast", EN: "Draft"}
	stateOut   = i18n.Text{FI: "Julkaistu", SV: "Publicerat", EN: "Published"}
	stateDirty = i18n.Text{FI: "Julkaistu, luonnoksessa muutoksia", SV: "Publicerat, ändringar i utkastet", EN: "Published, changes in the draft"}
	stateGone  = i18n.Text{FI: "Poistettu julkaisusta", SV: "Avpublicerat", EN: "Withdrawn"}

	refMaterials = i18n.Text{FI: "aloitetut materiaalit", SV: "påbörjade material", EN: "materials begun"}
)
