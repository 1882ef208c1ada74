import fc from 'fast-check';

// A run that fails here fails everywhere. FUZZ_SEED=<number> looks elsewhere, FUZZ_SEED=random at a new place each time.
const asked = process.env['FUZZ_SEED'];
if (asked !== 'random') fc.configureGlobal({ seed: asked === undefined ? 20_260_305 : Number(asked) });
