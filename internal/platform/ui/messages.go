package ui

import "parvi/internal/platform/i18n"

var (
	msgSavedAt   = i18n.Text{FI: "Tallennettu klo", SV: "Sparat kl.", EN: "Saved at"}
	msgUnsaved   = i18n.Text{FI: "Ei vielä tallennettu. Korjaa kentät ja paina Tallenna.", SV: "Inte sparat ännu. Rätta fälten och tryck på Spara.", EN: "Not saved yet. Mend the fields and press Save."}
	msgSkip      = i18n.Text{FI: "Siirry sisältöön", SV: "Gå till innehållet", EN: "Skip to content"}
	msgMenu      = i18n.Text{FI: "Valikko", SV: "Meny", EN: "Menu"}
	msgMainMenu  = i18n.Text{FI: "Päävalikko", SV: "Huvudmeny", EN: "Main menu"}
	msgLanguage  = i18n.Text{FI: "Kieli", SV: "Språk", EN: "Language"}
	msgSearch    = i18n.Text{FI: "Hae", SV: "Sök", EN: "Search"}
	msgSearchAll = i18n.Text{FI: "Hae palvelusta", SV: "Sök i tjänsten", EN: "Search the service"}
	msgSignIn    = i18n.Text{FI: "Kirjaudu", SV: "Logga in", EN: "Sign in"}
	msgSignOut   = i18n.Text{FI: "Kirjaudu ulos", SV: "Logga ut", EN: "Sign out"}
	msgAsked     = i18n.Text{FI: "Tästä on kysytty", SV: "Det här har andra frågat", EN: "Others have asked"}
	msgSignedIn  = i18n.Text{FI: "Olet kirjautunut: {name}", SV: "Du är inloggad: {name}", EN: "Signed in: {name}"}
	msgMyPage    = i18n.Text{FI: "Oma sivu", SV: "Min sida", EN: "My page"}
	msgDesk      = i18n.Text{FI: "Työpöytä", SV: "Arbetsbord", EN: "Desk"}
	msgWaiting   = i18n.Text{FI: " odottaa sinua", SV: " väntar på dig", EN: " waiting for you"}
	msgCrumbs    = i18n.Text{FI: "Murupolku", SV: "Brödsmulor", EN: "Breadcrumbs"}
	msgAbout     = i18n.Text{FI: "Tietoja palvelusta", SV: "Om tjänsten", EN: "About the service"}

	msgOptional    = i18n.Text{FI: "(vapaaehtoinen)", SV: "(frivilligt)", EN: "(optional)"}
	msgKept        = i18n.Text{FI: "Mitään ei vielä lähetetty. Muut vastauksesi ovat tallessa.", SV: "Inget har skickats ännu. Dina övriga svar finns kvar.", EN: "Nothing has been sent yet. Your other answers are kept."}
	msgNotSent     = i18n.Text{FI: "Lomaketta ei lähetetty", SV: "Formuläret skickades inte", EN: "The form was not sent"}
	msgOneIsEnough = i18n.Text{FI: "Yksi kieli riittää. Muunkieliset lukijat näkevät tekstin kielellä, jolla se on.", SV: "Ett språk räcker. Andra läsare ser texten på det språk den finns på.", EN: "One language is enough. Other readers see the text in the language it is in."}
	msgChoose      = i18n.Text{FI: "Valitse", SV: "Välj", EN: "Choose"}

	msgFilter       = i18n.Text{FI: "Rajaa", SV: "Avgränsa", EN: "Filter"}
	msgFilterRemove = i18n.Text{FI: "Poista rajaus ", SV: "Ta bort avgränsningen ", EN: "Remove filter "}
	msgFilterClear  = i18n.Text{FI: "Poista kaikki rajaukset", SV: "Ta bort alla avgränsningar", EN: "Remove all filters"}
	msgClose        = i18n.Text{FI: "Sulje", SV: "Stäng", EN: "Close"}
	msgView         = i18n.Text{FI: "Näkymä", SV: "Vy", EN: "View"}
	msgExport       = i18n.Text{FI: "Vie taulukkona ({format})", SV: "Exportera som tabell ({format})", EN: "Export as a table ({format})"}
	msgActions      = i18n.Text{FI: "Toiminnot", SV: "Åtgärder", EN: "Actions"}
	msgSelect       = i18n.Text{FI: "Valitse", SV: "Välj", EN: "Select"}
	msgSelectRow    = i18n.Text{FI: "Valitse {name}", SV: "Välj {name}", EN: "Select {name}"}
	msgTable        = i18n.Text{FI: "Taulukko: {caption}", SV: "Tabell: {caption}", EN: "Table: {caption}"}

	msgPages    = i18n.Text{FI: "Sivut", SV: "Sidor", EN: "Pages"}
	msgPageN    = i18n.Text{FI: "Sivu {n}", SV: "Sida {n}", EN: "Page {n}"}
	msgPrev     = i18n.Text{FI: "Edelliset", SV: "Föregående", EN: "Previous"}
	msgNext     = i18n.Text{FI: "Seuraavat", SV: "Nästa", EN: "Next"}
	msgRowsOf   = i18n.Text{FI: "Rivit {from}–{to}, yhteensä {total}", SV: "Raderna {from}–{to}, totalt {total}", EN: "Rows {from}–{to} of {total}"}
	msgAsOf     = i18n.Text{FI: "Tilanne {date}.", SV: "Läget {date}.", EN: "As of {date}."}
	msgDone     = i18n.Text{FI: ", valmis", SV: ", klart", EN: ", done"}
	msgNow      = i18n.Text{FI: ", nyt tässä", SV: ", här nu", EN: ", now"}
	msgLater    = i18n.Text{FI: ", tulossa", SV: ", kommer", EN: ", to come"}
	msgRefresh  = i18n.Text{FI: "Päivitä tilanne", SV: "Uppdatera läget", EN: "Update progress"}
	msgInTable  = i18n.Text{FI: "Luvut taulukkona", SV: "Siffrorna som tabell", EN: "The figures as a table"}
	msgKey      = i18n.Text{FI: "Selite", SV: "Förklaring", EN: "Key"}
	msgTotal    = i18n.Text{FI: "Yhteensä", SV: "Totalt", EN: "Total"}
	msgRegion   = i18n.Text{FI: "Maakunta", SV: "Landskap", EN: "Region"}
	msgNumber   = i18n.Text{FI: "Määrä", SV: "Antal", EN: "Number"}
	msgWeek     = i18n.Text{FI: "viikko", SV: "vecka", EN: "week"}
	msgWeekAbbr = i18n.Text{FI: "vk", SV: "v.", EN: "wk"}
	msgToday    = i18n.Text{FI: "tänään", SV: "i dag", EN: "today"}
	msgReqID    = i18n.Text{FI: "Tunnus: {id}", SV: "Kod: {id}", EN: "Code: {id}"}
	msgFront    = i18n.Text{FI: "Etusivulle", SV: "Till startsidan", EN: "To the front page"}
	msgBack     = i18n.Text{FI: "Takaisin", SV: "Tillbaka", EN: "Back"}
)

var msgMend = i18n.Count{
	One:   i18n.Text{FI: "Korjaa yksi kohta", SV: "Rätta till en punkt", EN: "Fix one thing"},
	Other: i18n.Text{FI: "Korjaa {n} kohtaa", SV: "Rätta till {n} punkter", EN: "Fix {n} things"},
}

// langNames are said by the language links, each in its own language.
var langNames = map[i18n.Lang]string{i18n.FI: "fi, suomeksi", i18n.SV: "sv, på svenska", i18n.EN: "en, in English"}
