package meeting

// countAttendance counts visits and distinct people from who was where.
func countAttendance(rows []attendanceRow) (Attendance, map[string]Attendance) {
	type counter struct {
		visits, people, meetings map[string]bool
	}
	counters := map[string]*counter{}
	note := func(group string, r attendanceRow) {
		c := counters[group]
		if c == nil {
			c = &counter{visits: map[string]bool{}, people: map[string]bool{}, meetings: map[string]bool{}}
			counters[group] = c
		}
		c.meetings[r.meeting] = true
		c.visits[r.registration] = true
		c.people[r.who()] = true
	}
	for _, r := range rows {
		note("", r)
		if r.network != "" {
			note(r.network, r)
		}
	}
	var all Attendance
	by := map[string]Attendance{}
	for group, c := range counters {
		a := Attendance{Meetings: len(c.meetings), Visits: len(c.visits), People: len(c.people)}
		if group == "" {
			all = a
		} else {
			by[group] = a
		}
	}
	return all, by
}

// who tells one person from another: by the record, else by the address.
func (r attendanceRow) who() string {
	switch {
	case r.person != "":
		return "person " + r.person
	case r.email != "":
		return "guest " + r.email
	default:
		return "visit " + r.registration
	}
}
