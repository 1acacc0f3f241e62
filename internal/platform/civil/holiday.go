package civil

import "time"

// Easter is Easter Sunday of a year, after the Gregorian computus.
func Easter(year int) Date {
	a, b, c := year%19, year/100, year%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return Date{Year: year, Month: time.Month(n / 31), Day: n%31 + 1}
}

// Holiday tells whether offices in Finland are closed on the day for another
// reason than the weekend: a church holiday, Independence Day, May Day, or the
// eve of Midsummer or Christmas (Act on the Calculation of Statutory Time
// Limits 150/1930, section 5).
func (d Date) Holiday() bool {
	switch [2]int{int(d.Month), d.Day} {
	case [2]int{1, 1}, [2]int{1, 6}, [2]int{5, 1}, [2]int{12, 6}, [2]int{12, 24}, [2]int{12, 25}, [2]int{12, 26}:
		return true
	}
	easter := Easter(d.Year)
	switch easter.DaysUntil(d) {
	case -2, 0, 1, 39, 49: // Good Friday, Easter, Easter Monday, Ascension Day, Pentecost
		return true
	}
	if d.Month == time.June && d.Day >= 19 && d.Day <= 26 { // Midsummer Eve is a Friday, Midsummer Day a Saturday
		return d.Weekday() == time.Friday && d.Day <= 25 || d.Weekday() == time.Saturday && d.Day >= 20
	}
	// All Saints' Day: the Saturday from 31 October to 6 November.
	return d.Weekday() == time.Saturday && (d.Month == time.October && d.Day == 31 || d.Month == time.November && d.Day <= 6)
}

// Workday tells whether offices in Finland are open on the day.
func (d Date) Workday() bool {
	return d.Weekday() != time.Saturday && d.Weekday() != time.Sunday && !d.Holiday()
}

// NextWorkday is the day itself if it is a workday, else the first one after
// it: a time limit that ends on a day off ends then.
func (d Date) NextWorkday() Date {
	for !d.Workday() {
		d = d.AddDays(1)
	}
	return d
}
