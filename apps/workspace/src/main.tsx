import { render } from 'preact';
import { formatRupiah, formatMoment } from '@etalase/kernel';
render(<p>{formatRupiah(35000)} {formatMoment(new Date())}</p>, document.getElementById('app')!);
