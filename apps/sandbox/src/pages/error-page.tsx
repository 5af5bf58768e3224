import { renderPage } from './layout';

export function errorPage(status: number, message: string): string {
  return renderPage({
    title: status === 404 ? 'Tidak ditemukan' : 'Belum berhasil',
    place: null,
    children: (
      <section class="card">
        <h1>{status === 404 ? 'Tidak ditemukan' : 'Belum berhasil'}</h1>
        <p>{message}</p>
        <a class="back" href="/">Kembali ke ringkasan</a>
      </section>
    ),
  });
}
