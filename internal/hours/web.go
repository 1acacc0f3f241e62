package hours

import "parvi/internal/platform/web"

// Routes are the pages and calls of hours.
func (s *Service) Routes(m *web.Mux) {
	s.api(m)
}
