package sheet

import "parvi/internal/platform/i18n"

var (
	msgTooLarge = i18n.Text{
		FI: "Tiedosto on liian suuri. Suurin koko on {megabytes} megatavua.",
		SV: "Filen är för stor. Den får vara högst {megabytes} megabyte.",
		EN: "The file is too large. The largest size is {megabytes} megabytes.",
	}
	msgTooLong = i18n.Text{
		FI: "Taulukossa on liikaa rivejä. Niitä saa olla enintään {rows}. Jaa taulukko osiin.",
		SV: "Tabellen har för många rader. Den får ha högst {rows}. Dela upp tabellen.",
		EN: "The table has too many rows. The most is {rows}. Split the table.",
	}
	msgTooWide = i18n.Text{
		FI: "Rivillä {row} on liikaa sarakkeita. Niitä saa olla enintään {columns}.",
		SV: "Rad {row} har för många kolumner. De får vara högst {columns}.",
		EN: "Row {row} has too many columns. The most is {columns}.",
	}
	msgOldExcel = i18n.Text{
		FI: "Tiedosto on vanhaa Excel-muotoa (XLS). Tallenna se muodossa XLSX tai CSV.",
		SV: "Filen är i det äldre Excel-formatet (XLS). Spara den som XLSX eller CSV.",
		EN: "The file is in the old Excel format (XLS). Save it as XLSX or CSV.",
	}
	msgBadXLSX = i18n.Text{
		FI: "Tiedostoa ei voi lukea Excel-taulukkona. Avaa se Excelissä ja tallenna uudelleen muodossa XLSX tai CSV.",
		SV: "Filen går inte att läsa som Excel-tabell. Öppna den i Excel och spara den på nytt som XLSX eller CSV.",
		EN: "The file cannot be read as an Excel table. Open it in Excel and save it again as XLSX or CSV.",
	}
	msgBadText = i18n.Text{
		FI: "Tiedosto ei ole tekstiä eikä taulukko. Tallenna se muodossa XLSX tai CSV.",
		SV: "Filen är varken text eller en tabell. Spara den som XLSX eller CSV.",
		EN: "The file is neither text nor a table. Save it as XLSX or CSV.",
	}
	msgBadQuotes = i18n.Text{
		FI: "Rivillä {row} lainausmerkki jää auki tai on väärässä kohdassa.",
		SV: "På rad {row} saknas ett citattecken, eller så står det på fel ställe.",
		EN: "A quotation mark in row {row} is missing or in the wrong place.",
	}
	msgNoTitle = i18n.Text{
		FI: "Rivillä {row} on tietoa sarakkeessa {column}, mutta sarakkeella ei ole otsikkoa.",
		SV: "På rad {row} finns en uppgift i kolumn {column}, men kolumnen saknar rubrik.",
		EN: "Row {row} has something in column {column}, but the column has no title.",
	}
	msgTwice = i18n.Text{
		FI: "Otsikko {title} on taulukossa kahdesti.",
		SV: "Rubriken {title} finns två gånger i tabellen.",
		EN: "The title {title} is in the table twice.",
	}
	msgEmpty = i18n.Text{
		FI: "Taulukko on tyhjä. Ensimmäisellä rivillä ovat sarakkeiden otsikot.",
		SV: "Tabellen är tom. På första raden står kolumnernas rubriker.",
		EN: "The table is empty. The first row holds the titles of the columns.",
	}
)
