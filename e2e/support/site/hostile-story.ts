/** The story of every hostile page that holds one: that of e2e/pages/hostile/story.html. */
export const HEADLINE = 'Harbour tunnel reopens after nine weeks';
export const PARAGRAPHS = [
  'The road tunnel under the harbour of Saltmarsh reopened on Tuesday morning, nine weeks after a leaking joint had filled its lowest stretch with half a metre of sea water.',
  '“We pumped for eleven days before we saw the road again,” said the harbour engineer, Ilse Varga. Divers then sealed the joint from outside, working only at slack tide.',
  'The ferry that carried cars in the meantime made four thousand crossings, twice as many as in all of last year. It goes back to its summer timetable on Friday, and the toll in the tunnel stays as it was.',
  '“The joint will outlive all of us,” Varga said. The town wants to look at the other nineteen joints before the winter, one a month, at night.',
];
