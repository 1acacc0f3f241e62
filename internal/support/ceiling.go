package support

// ceilings lists every limit the rule set sets, in the order of the contract.
// A value no source gives is missing only where the sum needs it.
func (c *calculation) ceilings() {
	t, w := c.t, &c.w
	add := func(name string, exact ratio) {
		exact = exact.atLeastZero()
		c.ceils = append(c.ceils, Ceiling{name, exact.cents(), exact})
	}
	rate, paid := c.hourly()
	w.rate = rate
	if paid {
		add(ceilRate, w.counted.times(cents(rate)))
	}
	shares := c.shares(add)
	c.fixed(add)
	if t.hourYear.set {
		w.yearLeft = t.hourYear.v.ratio()
		if used := c.f.used().Hours; used != nil {
			w.yearLeft = w.yearLeft.sub(used.ratio()).atLeastZero()
		}
		if c.f.used().Hours != nil && paid {
			add(ceilYearlyHours, w.yearLeft.times(cents(rate)))
		}
	}
	switch used := c.f.used().Amount; {
	case t.yearMost.missing:
		c.lacks("rate.max_per_unit_year")
	case t.yearMost.set && used != nil:
		add(ceilYearlyAmount, cents(t.yearMost.v-*used))
	}
	if !shares && t.capAtCosts.v {
		c.ofCosts(func() { add(ceilCosts, w.costs) })
	}
	if t.income.v == "cap_support_plus_income_at_costs" && c.f.Income != nil {
		c.ofCosts(func() { add(ceilIncome, w.costs.sub(cents(*c.f.Income))) })
		if !t.income.given {
			c.byDefault("income_rule")
		}
	}
	if c.needSum {
		c.unchecked("costs")
	}
}

// ofCosts does what needs costs, or notes that they were not given.
func (c *calculation) ofCosts(f func()) {
	if c.w.hasCosts {
		f()
	} else {
		c.needSum = true
	}
}

// shares are the ceilings that are a part of the costs. It tells whether the
// rule set has any.
func (c *calculation) shares(add func(string, ratio)) bool {
	t, w := c.t, &c.w
	raised := w.raised && (t.raisedShare.set || t.raisedShare.missing)
	has := false
	if !raised && (t.percent.set || t.percent.missing) {
		has = true
		c.ofCosts(func() {
			if t.percent.missing {
				c.lacks("pct.of_costs")
				return
			}
			add(ceilPercent, percentOf(w.costs, w.percent))
		})
	}
	own, key := t.ownShare, "own_share_pct"
	if raised {
		own, key = t.raisedShare, "raised.own_share_pct"
	}
	if own.set || own.missing {
		has = true
		c.ofCosts(func() {
			if own.missing {
				c.lacks(key)
				return
			}
			// What is left when the organiser pays its share.
			add(ceilOwnShare, percentOf(w.costs, 100*decimalUnit-own.v))
		})
	}
	return has
}

// fixed are the ceilings that are a sum of the rule set.
func (c *calculation) fixed(add func(string, ratio)) {
	t, w := c.t, &c.w
	switch {
	case t.bands.missing:
		c.lacks("rate.lump_bands")
	case t.bands.set:
		for _, b := range t.bands.v {
			if b.has(w.counted) {
				add(ceilLump, cents(b.amount))
			}
		}
	case t.lump.missing:
		c.lacks("rate.lump_sum")
	case t.lump.set:
		add(ceilLump, cents(t.lump.v))
	}
	switch {
	case t.maxTotal.missing:
		c.lacks("rate.max_total")
	case t.maxTotal.set:
		add(ceilMaxTotal, cents(t.maxTotal.v))
	}
}
