package web

import "parvi/internal/platform/i18n"

var (
	msgTitleInvalid = i18n.Text{
		FI: "Tiedoissa on korjattavaa",
		SV: "Uppgifterna behöver rättas",
		EN: "The input needs correcting",
	}
	msgTitleNotFound = i18n.Text{
		FI: "Ei löydy",
		SV: "Hittas inte",
		EN: "Not found",
	}
	msgRepeated = i18n.Text{
		FI: "Tämä on jo tehty samalla avaimella. Hae tieto sen omasta osoitteesta.",
		SV: "Det här har redan gjorts med samma nyckel. Hämta uppgiften från dess egen adress.",
		EN: "This has already been done with the same key. Read the record at its own address.",
	}
	msgKeyReused = i18n.Text{
		FI: "Samalla avaimella (Idempotency-Key) on jo lähetetty toinen pyyntö. Käytä uutta avainta.",
		SV: "En annan begäran har redan skickats med samma nyckel (Idempotency-Key). Använd en ny nyckel.",
		EN: "Another request has already been sent with the same Idempotency-Key. Use a new key.",
	}
	msgCursor = i18n.Text{
		FI: "Kohdistin ei ole tästä luettelosta. Aloita luettelon alusta ilman sitä.",
		SV: "Markören hör inte till den här listan. Börja från början utan den.",
		EN: "The cursor does not belong to this list. Start from the beginning without it.",
	}
	msgEdited = i18n.Text{
		FI: "Joku muutti tätä, kun kirjoitit. Hae tieto uudelleen ja vertaa.",
		SV: "Någon ändrade det här medan du skrev. Hämta uppgiften på nytt och jämför.",
		EN: "Somebody changed this while you were writing. Read it again and compare.",
	}
	msgBodyWrong = i18n.Text{
		FI: "Korjaa luetellut kohdat.",
		SV: "Rätta de uppräknade punkterna.",
		EN: "Correct the parts listed.",
	}
	msgBodyMissing = i18n.Text{
		FI: "Pyynnöstä puuttuu sisältö. Lähetä se JSON-muodossa.",
		SV: "Begäran saknar innehåll. Skicka det som JSON.",
		EN: "The request has no body. Send one as JSON.",
	}
	msgBodyUnread = i18n.Text{
		FI: "Sisältöä ei voi lukea JSON-muodossa. Tarkista kirjoitusasu.",
		SV: "Innehållet kan inte läsas som JSON. Kontrollera hur det är skrivet.",
		EN: "The body cannot be read as JSON. Check how it is written.",
	}
	msgMediaType = i18n.Text{
		FI: "Lähetä sisältö JSON-muodossa (Content-Type: application/json).",
		SV: "Skicka innehållet som JSON (Content-Type: application/json).",
		EN: "Send the body as JSON (Content-Type: application/json).",
	}

	msgSchemaRequired = i18n.Text{FI: "Tämä kohta puuttuu.", SV: "Den här punkten saknas.", EN: "This is missing."}
	msgSchemaUnknown  = i18n.Text{FI: "Tämän nimistä kohtaa ei ole. Tarkista nimi.", SV: "Det finns ingen punkt med det här namnet. Kontrollera namnet.", EN: "There is nothing of this name. Check the name."}
	msgSchemaOneOf    = i18n.Text{FI: "Valitse jokin näistä: {v}.", SV: "Välj något av dessa: {v}.", EN: "Choose one of these: {v}."}
	msgSchemaMin      = i18n.Text{FI: "Luku on liian pieni. Raja on {v}.", SV: "Talet är för litet. Gränsen är {v}.", EN: "The number is too small. The limit is {v}."}
	msgSchemaMax      = i18n.Text{FI: "Luku on liian suuri. Raja on {v}.", SV: "Talet är för stort. Gränsen är {v}.", EN: "The number is too large. The limit is {v}."}
	msgSchemaShort    = i18n.Text{FI: "Tämä on liian lyhyt. Pituuden tulee olla vähintään {v}.", SV: "Det här är för kort. Längden ska vara minst {v}.", EN: "This is too short. Its length must be at least {v}."}
	msgSchemaLong     = i18n.Text{FI: "Tämä on liian pitkä. Pituus saa olla enintään {v}.", SV: "Det här är för långt. Längden får vara högst {v}.", EN: "This is too long. Its length may be at most {v}."}
	msgSchemaTime     = i18n.Text{FI: "Kirjoita aika muodossa 2026-10-29T13:00:00+02:00.", SV: "Skriv tiden i formen 2026-10-29T13:00:00+02:00.", EN: "Write the time as 2026-10-29T13:00:00+02:00."}
	msgSchemaDate     = i18n.Text{FI: "Kirjoita päivä muodossa 2026-10-29.", SV: "Skriv datumet i formen 2026-10-29.", EN: "Write the date as 2026-10-29."}
	msgSchemaNumber   = i18n.Text{FI: "Tässä tulee olla luku.", SV: "Här ska det stå ett tal.", EN: "This must be a number."}
	msgSchemaBool     = i18n.Text{FI: "Tässä tulee olla true tai false.", SV: "Här ska det stå true eller false.", EN: "This must be true or false."}
	msgSchemaString   = i18n.Text{FI: "Tässä tulee olla teksti.", SV: "Här ska det stå en text.", EN: "This must be text."}
	msgSchemaArray    = i18n.Text{FI: "Tässä tulee olla luettelo.", SV: "Här ska det stå en lista.", EN: "This must be a list."}
	msgSchemaObject   = i18n.Text{FI: "Tässä tulee olla olio, jolla on nimetyt kohdat.", SV: "Här ska det stå ett objekt med namngivna punkter.", EN: "This must be an object with named parts."}
)
