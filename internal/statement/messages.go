package statement

import "parvi/internal/platform/i18n"

// What is wrong.
var (
	msgTitleMissing     = i18n.Text{FI: "Kirjoita otsikko ainakin yhdellä kielellä.", SV: "Skriv en rubrik på minst ett språk.", EN: "Write a heading in at least one language."}
	msgBodyMissing      = i18n.Text{FI: "Kirjoita teksti ainakin yhdellä kielellä.", SV: "Skriv texten på minst ett språk.", EN: "Write the text in at least one language."}
	msgAlsoIn           = i18n.Text{FI: "Otsikko on myös tällä kielellä: {language}. Kirjoita tekstikin sillä.", SV: "Rubriken finns också på språket {language}. Skriv även texten på det språket.", EN: "The heading is also in this language: {language}. Write the text in it as well."}
	msgTitleIn          = i18n.Text{FI: "Teksti on myös tällä kielellä: {language}. Kirjoita otsikkokin sillä.", SV: "Texten finns också på språket {language}. Skriv även rubriken på det språket.", EN: "The text is also in this language: {language}. Write the heading in it as well."}
	msgKind             = i18n.Text{FI: "Valitse, onko teksti kannanotto vai lausunto.", SV: "Välj om texten är ett ställningstagande eller ett utlåtande.", EN: "Choose whether the text is a public statement or an opinion."}
	msgTooLong          = i18n.Text{FI: "Teksti on liian pitkä. Siihen mahtuu {max} merkkiä.", SV: "Texten är för lång. Den får ha {max} tecken.", EN: "The text is too long. It may have {max} characters."}
	msgMissing          = i18n.Text{FI: "Kirjoita tähän jotakin.", SV: "Skriv något här.", EN: "Write something here."}
	msgNetwork          = i18n.Text{FI: "Valitse verkosto, jonka jäsen olet.", SV: "Välj ett nätverk som du är medlem i.", EN: "Choose a network that you are a member of."}
	msgNetworkOver      = i18n.Text{FI: "Verkosto on päättynyt. Sen nimissä ei voi enää aloittaa kannanottoa.", SV: "Nätverket har avslutats. Det går inte längre att börja på ett ställningstagande i dess namn.", EN: "The network has ended. No statement can be begun in its name any more."}
	msgTextStands       = i18n.Text{FI: "Tekstiä ei voi enää muuttaa eikä kommentoida.", SV: "Texten går inte längre att ändra eller kommentera.", EN: "The text can no longer be changed or commented on."}
	msgChangedMeanwhile = i18n.Text{FI: "Joku muu on muuttanut tekstiä sillä välin. Avaa se uudelleen ja tee muutoksesi siihen.", SV: "Någon annan har ändrat texten under tiden. Öppna den på nytt och gör dina ändringar i den.", EN: "Somebody else has changed the text meanwhile. Open it again and make your changes there."}
	msgNoSuchMove       = i18n.Text{FI: "Kannanotto on jo toisessa vaiheessa. Avaa sen sivu uudelleen.", SV: "Ställningstagandet är redan i ett annat skede. Öppna dess sida på nytt.", EN: "The statement is at another stage already. Open its page again."}
	msgDayMissing       = i18n.Text{FI: "Valitse päivä.", SV: "Välj en dag.", EN: "Choose a day."}
	msgDayPast          = i18n.Text{FI: "Päivä on jo mennyt. Valitse tämä päivä tai myöhempi.", SV: "Dagen har redan passerat. Välj i dag eller en senare dag.", EN: "The day has passed. Choose today or later."}
	msgDayFar           = i18n.Text{FI: "Päivä on yli kahden vuoden päässä. Tarkista vuosi.", SV: "Dagen är över två år bort. Kontrollera årtalet.", EN: "The day is over two years away. Check the year."}
	msgDayToCome        = i18n.Text{FI: "Päivä on vasta edessä. Kirjaa se, mikä on jo tapahtunut.", SV: "Dagen är ännu inte kommen. Anteckna det som redan har hänt.", EN: "The day is still to come. Note what has happened already."}
	msgRemind           = i18n.Text{FI: "Kirjoita luku 0–30.", SV: "Skriv ett tal 0–30.", EN: "Write a number 0–30."}
	msgNobodySigned     = i18n.Text{FI: "Kukaan ei ole vielä allekirjoittanut. Julkaise, kun allekirjoittajia on ainakin yksi.", SV: "Ingen har undertecknat ännu. Publicera när det finns minst en undertecknare.", EN: "Nobody has signed yet. Publish when there is at least one signatory."}
	msgReasonMissing    = i18n.Text{FI: "Kerro, miksi kannanotosta luovutaan.", SV: "Berätta varför ställningstagandet dras tillbaka.", EN: "Say why the statement is withdrawn."}
	msgNothingCame      = i18n.Text{FI: "Kirjaa ensin, mitä kannanotosta seurasi.", SV: "Anteckna först vad ställningstagandet ledde till.", EN: "Note first what came of the statement."}
	msgNotOut           = i18n.Text{FI: "Kannanottoa ei ole vielä julkaistu.", SV: "Ställningstagandet är inte publicerat ännu.", EN: "The statement has not been published yet."}
	msgNotSigning       = i18n.Text{FI: "Kannanottoa ei voi nyt allekirjoittaa.", SV: "Ställningstagandet kan inte undertecknas nu.", EN: "The statement cannot be signed now."}
	msgSigningOver      = i18n.Text{FI: "Allekirjoitusaika päättyi {date}.", SV: "Tiden för att underteckna gick ut {date}.", EN: "The time for signing ended on {date}."}
	msgCommentsOver     = i18n.Text{FI: "Kommentointiaika päättyi {date}.", SV: "Tiden för kommentarer gick ut {date}.", EN: "The time for comments ended on {date}."}
	msgSignedAlready    = i18n.Text{FI: "Allekirjoitus on jo annettu.", SV: "Undertecknandet är redan gjort.", EN: "The signature has been given already."}
	msgSignatureStands  = i18n.Text{FI: "Allekirjoitusta ei voi enää perua, koska allekirjoitusvaihe on päättynyt.", SV: "Undertecknandet kan inte längre tas tillbaka, eftersom undertecknandet är avslutat.", EN: "The signature can no longer be taken back, because signing has ended."}
	msgNotFor           = i18n.Text{FI: "Valitse organisaatio, jonka puolesta saat allekirjoittaa. Sen pääkäyttäjä voi nimetä sinut.", SV: "Välj en organisation för vilken du får underteckna. Dess huvudanvändare kan utse dig.", EN: "Choose an organisation for which you may sign. Its main user can name you."}
	msgOrgEnded         = i18n.Text{FI: "Organisaation toiminta on päättynyt.", SV: "Organisationens verksamhet har upphört.", EN: "The organisation has ended."}
	msgNoSuchPerson     = i18n.Text{FI: "Kukaan ei ole vahvistanut tätä osoitetta omakseen. Pyydä henkilöä kirjautumaan ensin.", SV: "Ingen har bekräftat den här adressen som sin. Be personen logga in först.", EN: "Nobody has confirmed this address as theirs. Ask the person to sign in first."}
	msgNoParagraph      = i18n.Text{FI: "Kappaletta ei löydy. Avaa sivu uudelleen ja valitse kappale.", SV: "Stycket hittas inte. Öppna sidan på nytt och välj ett stycke.", EN: "The paragraph is not there. Open the page again and choose a paragraph."}
	msgNoteKind         = i18n.Text{FI: "Valitse, mitä tapahtui.", SV: "Välj vad som hände.", EN: "Choose what happened."}
	msgLink             = i18n.Text{FI: "Kirjoita osoite, joka alkaa https://.", SV: "Skriv en adress som börjar med https://.", EN: "Write an address that begins with https://."}
)

// Names of kinds and states.
var (
	kindNames = map[Kind]i18n.Text{
		Public:  {FI: "Kannanotto", SV: "Ställningstagande", EN: "Public statement"},
		Opinion: {FI: "Lausunto", SV: "Utlåtande", EN: "Opinion"},
	}
	kindHints = map[Kind]i18n.Text{
		Public:  {FI: "Kaikille luettavaksi", SV: "För alla att läsa", EN: "For everybody to read"},
		Opinion: {FI: "Viranomaiselle, joka on sitä pyytänyt tai valmistelee asiaa", SV: "Till en myndighet som har begärt det eller bereder ärendet", EN: "To an authority that has asked for it or prepares the matter"},
	}
	stateNames = map[State]i18n.Text{
		Drafting:   {FI: "Luonnos", SV: "Utkast", EN: "Draft"},
		Commenting: {FI: "Kommentoitavana", SV: "Öppet för kommentarer", EN: "Open for comments"},
		Signing:    {FI: "Allekirjoitettavana", SV: "Öppet för undertecknande", EN: "Open for signing"},
		Published:  {FI: "Julkaistu", SV: "Publicerat", EN: "Published"},
		Followed:   {FI: "Seurattu loppuun", SV: "Uppföljt", EN: "Followed up"},
		Withdrawn:  {FI: "Peruttu", SV: "Tillbakadraget", EN: "Withdrawn"},
	}
	noteNames = map[NoteKind]i18n.Text{
		Sent:     {FI: "Lähetetty", SV: "Skickat", EN: "Sent"},
		Answered: {FI: "Vastattu", SV: "Besvarat", EN: "Answered"},
		Outcome:  {FI: "Tulos", SV: "Resultat", EN: "Outcome"},
	}
)

// Documents.
var (
	docDraft     = i18n.Text{FI: "Ei julkaistu. Vaihe: {state}", SV: "Inte publicerat. Skede: {state}", EN: "Not published. Stage: {state}"}
	docWithdrawn = i18n.Text{FI: "Tämä kannanotto on peruttu {date}.", SV: "Detta ställningstagande drogs tillbaka {date}.", EN: "This statement was withdrawn on {date}."}
	docTo        = i18n.Text{FI: "Vastaanottaja: {addressee}", SV: "Mottagare: {addressee}", EN: "To: {addressee}"}
	docPage      = i18n.Text{FI: "Kannanoton sivu ja se, mitä siitä on seurannut: {address}", SV: "Sidan för ställningstagandet och vad det har lett till: {address}", EN: "The page of the statement and what has come of it: {address}"}
)

// Tasks on the reader's own page.
var (
	taskComment     = i18n.Text{FI: "Kommentoitavana {date} asti", SV: "Öppet för kommentarer till och med {date}", EN: "Open for comments until {date}"}
	taskCommentVerb = i18n.Text{FI: "Kommentoi", SV: "Kommentera", EN: "Comment"}
	taskSign        = i18n.Text{FI: "Allekirjoitettavana {date} asti", SV: "Öppet för undertecknande till och med {date}", EN: "Open for signing until {date}"}
	taskSignVerb    = i18n.Text{FI: "Lue ja allekirjoita", SV: "Läs och underteckna", EN: "Read and sign"}
	taskLate        = i18n.Text{FI: "Määräpäivä {date} on ohi. Päätä, miten kannanotto etenee.", SV: "Sista dagen {date} har passerat. Avgör hur ställningstagandet går vidare.", EN: "The last day, {date}, has passed. Decide how the statement goes on."}
	taskLateVerb    = i18n.Text{FI: "Vie eteenpäin", SV: "För vidare", EN: "Move it on"}
)

var (
	countAll        = i18n.Count{One: i18n.Text{FI: "{n} kannanotto", SV: "{n} ställningstagande", EN: "{n} statement"}, Other: i18n.Text{FI: "{n} kannanottoa", SV: "{n} ställningstaganden", EN: "{n} statements"}}
	countSigned     = i18n.Count{One: i18n.Text{FI: "{n} allekirjoittaja", SV: "{n} undertecknare", EN: "{n} signatory"}, Other: i18n.Text{FI: "{n} allekirjoittajaa", SV: "{n} undertecknare", EN: "{n} signatories"}}
	countOpen       = i18n.Count{One: i18n.Text{FI: "{n} avoin kommentti", SV: "{n} öppen kommentar", EN: "{n} open comment"}, Other: i18n.Text{FI: "{n} avointa kommenttia", SV: "{n} öppna kommentarer", EN: "{n} open comments"}}
	countMoreSigned = i18n.Count{One: i18n.Text{FI: "Lisäksi {n} allekirjoittaja. Kaikki ovat PDF:ssä.", SV: "Dessutom {n} undertecknare. Alla finns i PDF-filen.", EN: "And {n} more signatory. All are in the PDF."}, Other: i18n.Text{FI: "Lisäksi {n} allekirjoittajaa. Kaikki ovat PDF:ssä.", SV: "Dessutom {n} undertecknare. Alla finns i PDF-filen.", EN: "And {n} more signatories. All are in the PDF."}}

	refStatements  = i18n.Text{FI: "kannanotot", SV: "ställningstaganden", EN: "statements"}
	refSignatures  = i18n.Text{FI: "allekirjoitukset", SV: "undertecknanden", EN: "signatures"}
	retainComments = i18n.Text{FI: "Kannanottojen kommentit poistetaan kahden vuoden kuluttua siitä, kun kannanotto julkaistiin tai peruttiin. Allekirjoitukset säilyvät julkaistussa kannanotossa.", SV: "Kommentarer på ställningstaganden raderas två år efter att ställningstagandet publicerades eller drogs tillbaka. Undertecknandena finns kvar i det publicerade ställningstagandet.", EN: "Comments on statements are deleted two years after the statement was published or withdrawn. Signatures remain in a published statement."}
)
