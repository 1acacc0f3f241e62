package civil

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"

	"parvi/internal/platform/i18n"
)

var (
	writtenDigits = regexp.MustCompile(`^(?:(\pL+)\.? )?(\d{1,2})\.(\d{1,2})\.(\d{4}),? *(?:(?:klo|kl\.?) )?(\d{1,2})[.:](\d{2})(?:[.:](\d{2}))?$`)
	writtenMonth  = regexp.MustCompile(`^(?:(\pL+)\.? )?(?:den )?(\d{1,2})\.? (\pL+) (\d{4}),? *(?:(?:klo|kl\.?) )?(\d{1,2})[.:](\d{2})(?:[.:](\d{2}))?$`)
)

// ParseWritten reads an instant as people and web pages write it, in Helsinki
// time: "2016-02-23T08:09:00+02:00", "23.02.2016, 08:09", "ti 27.3.2018 klo
// 13.49", "ti 27. maaliskuuta 2018 13.49.00", "Tue 27 March 2018 13:49". A
// weekday that does not fit the date is an error: one of the two is wrong, and
// nobody but the writer knows which.
func ParseWritten(s string) (time.Time, error) {
	s = strings.Join(strings.Fields(s), " ")
	s = strings.TrimPrefix(s, "den ")
	if t, err := time.Parse(time.RFC3339, s); err == nil {
		return t.UTC(), nil
	}
	var weekday, day, month, year, hour, minute, second string
	if m := writtenDigits.FindStringSubmatch(s); m != nil {
		weekday, day, month, year, hour, minute, second = m[1], m[2], m[3], m[4], m[5], m[6], m[7]
	} else if m := writtenMonth.FindStringSubmatch(s); m != nil {
		n := monthNamed(m[3])
		if n == 0 {
			return time.Time{}, fmt.Errorf("civil: %q is not the name of a month", m[3])
		}
		weekday, day, month, year, hour, minute, second = m[1], m[2], strconv.Itoa(n), m[4], m[5], m[6], m[7]
	} else {
		return time.Time{}, fmt.Errorf("civil: %q is not a time such as 23.2.2016 klo 8.09", s)
	}
	d, err := ParseDate(fmt.Sprintf("%s-%02s-%02s", year, month, day))
	if err != nil {
		return time.Time{}, err
	}
	if weekday != "" {
		w, ok := weekdayNamed(weekday)
		if !ok {
			return time.Time{}, fmt.Errorf("civil: %q is not a day of the week", weekday)
		}
		if w != d.Weekday() {
			return time.Time{}, fmt.Errorf("civil: %s is a %s, not %q", d, d.Weekday(), weekday)
		}
	}
	clock, err := ParseTime(fmt.Sprintf("%02s:%s", hour, minute))
	if err != nil {
		return time.Time{}, err
	}
	at, err := d.At(clock)
	if err != nil {
		return time.Time{}, err
	}
	if second != "" {
		n, _ := strconv.Atoi(second)
		if n > 59 {
			return time.Time{}, fmt.Errorf("civil: %q has no second %d", s, n)
		}
		at = at.Add(time.Duration(n) * time.Second)
	}
	return at.UTC(), nil
}

// monthNamed is the number of a month by its name or the beginning of it, in
// any of the languages; Finnish dates use the partitive (maaliskuuta).
func monthNamed(s string) int {
	s = strings.ToLower(s)
	for n := 1; n <= 12; n++ {
		m := months[n]
		if s == m.FI+"ta" || s == m.FI || s == m.SV || s == strings.ToLower(m.EN) || len(s) == 3 && (strings.HasPrefix(m.SV, s) || strings.HasPrefix(strings.ToLower(m.EN), s)) {
			return n
		}
	}
	return 0
}

func weekdayNamed(s string) (time.Weekday, bool) {
	s = strings.ToLower(s)
	for w := range 7 {
		for _, l := range i18n.Langs {
			if s == strings.ToLower(weekdays[w].In(l)) || s == strings.ToLower(shortWeekdays[w].In(l)) || s == weekdays[w].FI+"na" {
				return time.Weekday(w), true
			}
		}
	}
	return 0, false
}
