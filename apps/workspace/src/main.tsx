import { render } from 'preact';
import '@etalase/ui/ui.css';
import './styles/shell.css';
import './styles/parts.css';
import './styles/screens.css';
import './styles/office.css';
import './styles/joining.css';
import './styles/reviews.css';
import './styles/desk.css';
import './styles/goods.css';
import { App } from './app';
import { startServiceWorker } from './push/service-worker';
import { keepWhenInstalled } from './sync/storage';

const root = document.getElementById('app');
if (root) render(<App />, root);
startServiceWorker();
keepWhenInstalled();
