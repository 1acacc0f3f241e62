package web

// fromCache answers from the page cache where it may; true when it did.
func (m *Mux) fromCache(r *Req) bool { return false }
