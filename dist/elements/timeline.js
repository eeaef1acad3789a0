import 'lit';
export { K as KhattTimeline } from '../chunks/timeline.js';
import '../chunks/layout-scene.js';
import 'lit/directive.js';
import 'lit/directives/keyed.js';
import '../chunks/load.js';
import '../chunks/scene-list.js';
import 'lit/directive-helpers.js';
//# sourceMappingURL=timeline.js.map
