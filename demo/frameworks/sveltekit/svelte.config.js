import adapter from '@sveltejs/adapter-static';

// The pages as files, for any server.
export default { kit: { adapter: adapter({ pages: 'dist' }) } };
