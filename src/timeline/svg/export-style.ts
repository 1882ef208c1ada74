// Stylesheet for exported pictures: always the light theme. The app's own looks are in styles/timeline.css.

const textColour = '#222222';
const mutedColour = '#5c5c5c';
const faintColour = '#e4e4e4';
const accentColour = '#4f5fc4';

/** The style of an exported picture, by the same classes as in the app. */
export const exportStyle = `
.wa-picture{font-family:system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;color:${textColour}}
.wa-paper{fill:#ffffff}
.wa-text{fill:${mutedColour}}
.wa-text.is-title{fill:${textColour};font-weight:600}
.wa-text.is-label{fill:${textColour}}
.wa-text.is-past{fill:${mutedColour}}
.wa-text.is-tick.is-strong{fill:${textColour}}
.wa-text.is-client{fill:${accentColour};font-weight:600}
.wa-text.is-break,.wa-text.is-change{font-style:italic}
.wa-tick,.wa-level{stroke:${faintColour};fill:none}
.wa-tick.is-strong{stroke:#c4c4c4}
.wa-base{stroke:#9a9a9a;fill:none}
.wa-today,.wa-change{stroke:#8a8a8a;stroke-dasharray:3 3;fill:none}
.wa-line{fill:none;stroke:currentColor;stroke-linejoin:round;stroke-linecap:round}
.wa-solid{fill:currentColor;stroke:none}
.wa-hollow{fill:#ffffff;stroke:currentColor;stroke-width:1.5}
.is-rating.wa-solid,.is-rating>.wa-solid{stroke:#ffffff;stroke-width:2;paint-order:stroke}
.wa-stroke{fill:none;stroke:currentColor;stroke-width:1.75;stroke-linecap:round}
.wa-signal{fill:none;stroke:${textColour};stroke-width:1;stroke-dasharray:2 2}
.wa-mark.is-quiet,.wa-mark.is-quiet>.wa-solid{fill:none;stroke:none}
.wa-gap{fill:${accentColour};fill-opacity:.1}
.wa-gap-line{stroke:${accentColour};stroke-opacity:.35;fill:none}
.is-client{color:${accentColour}}
.is-therapist{color:#6b6b6b}
.is-observer{color:#8a6a00}
.is-person-1{color:#4f5fc4}
.is-person-2{color:#b35900}
.is-person-3{color:#0f7a63}
.is-person-4{color:#93308d}
.is-person-5{color:#2f2f2f}
.is-person-6{color:#8a6a00}
.wa-text.is-person-1{fill:#4f5fc4}
.wa-text.is-person-2{fill:#b35900}
.wa-text.is-person-3{fill:#0f7a63}
.wa-text.is-person-4{fill:#93308d}
.wa-text.is-person-5{fill:#2f2f2f}
.wa-text.is-person-6{fill:#8a6a00}
.wa-minutes{stroke:#b5b5b5;stroke-width:2;fill:none}
.wa-column{stroke:currentColor;stroke-width:3;fill:none}
.wa-column.is-missed,.wa-column.is-open,.wa-column.is-left{stroke:#a8a8a8}
.wa-column.is-dropped{stroke:#d0d0d0}
.wa-presence{stroke:currentColor;stroke-width:2;fill:none}
.wa-presence.is-floor{stroke-width:3.5}
.wa-span{stroke:#a8a8a8;stroke-width:2;fill:none}
.wa-span.is-open{stroke:${textColour}}
.wa-arc{fill:none;stroke:${textColour};stroke-width:1.25}
.wa-open-rupture{fill:none;stroke:${textColour};stroke-width:1.25;stroke-dasharray:4 3}
.wa-open-rupture.is-in-repair{stroke-dasharray:9 3}
.is-cancelled,.is-no-show{color:${mutedColour}}
`;
