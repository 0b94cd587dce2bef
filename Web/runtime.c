// What Embedded Swift expects of a C library, as small as it can be: memory, a few checks, print.
typedef unsigned long size_t;
typedef unsigned char byte;

__attribute__((import_module("host"), import_name("log")))
void host_log(const void *text, size_t count);
__attribute__((import_module("host"), import_name("random")))
void host_random(void *to, size_t count);

// --- Memory: a free list for each size class (2^k and 1.5 * 2^k), fresh blocks from the top.
// Blocks are never merged: the app's sizes repeat, so its memory stops growing after some updates.

enum { PAGE = 1 << 16, LEAST_PAGES = 16, LEAST_SIZE = 16, ALIGNMENT = 16, MOST = 1 << 30 };

extern byte __heap_base;

typedef struct Block {
  unsigned list;
  struct Block *next;
  unsigned pad[2];  // makes the header 16 bytes, so that what follows it is aligned
} Block;

static Block *freed[58];  // two lists for each power of two from 2^4 to 2^32
static size_t top, limit;

static void *fresh(size_t count) {
  if (!top) {
    top = ((size_t)&__heap_base + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
    limit = __builtin_wasm_memory_size(0) * PAGE;
  }
  if (count > limit - top) {
    size_t need = (count - (limit - top) + PAGE - 1) / PAGE;
    size_t pages = need < LEAST_PAGES ? LEAST_PAGES : need;
    if (__builtin_wasm_memory_grow(0, pages) == (size_t)-1) return 0;
    limit += pages * PAGE;
  }
  void *start = (void *)top;
  top += count;
  return start;
}

int posix_memalign(void **out, size_t alignment, size_t count) {
  const int out_of_memory = 12;  // ENOMEM
  if (alignment > ALIGNMENT || count > MOST) __builtin_trap();
  if (count < LEAST_SIZE) count = LEAST_SIZE;
  unsigned power = 31 - __builtin_clz((unsigned)count);
  unsigned list = (power - 4) * 2;
  size_t size = (size_t)1 << power;
  if (count > size + size / 2) {
    size *= 2;
    list += 2;
  } else if (count > size) {
    size += size / 2;
    list += 1;
  }
  size = (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
  Block *block = freed[list];
  if (block) {
    freed[list] = block->next;
  } else {
    block = fresh(size + sizeof(Block));
    if (!block) return out_of_memory;
    block->list = list;
  }
  *out = block + 1;
  return 0;
}

void free(void *start) {
  if (!start) return;
  Block *block = (Block *)start - 1;
  block->next = freed[block->list];
  freed[block->list] = block;
}

// --- The rest

int memcmp(const void *x, const void *y, size_t count) {
  for (const byte *a = x, *b = y; count; count--, a++, b++)
    if (*a != *b) return *a - *b;
  return 0;
}

void arc4random_buf(void *to, size_t count) { host_random(to, count); }

size_t __stack_chk_guard = 0x5afe57ac;
_Noreturn void __stack_chk_fail(void) { __builtin_trap(); }

double round(double x) {
  double magnitude = __builtin_fabs(x), whole = __builtin_trunc(magnitude);
  if (magnitude - whole >= 0.5) whole += 1;
  return __builtin_copysign(whole, x);
}

// The texts of failed checks arrive here byte by byte; a line goes to the host at its end.
static byte line[512];
static size_t used;

int putchar(int character) {
  if (character != '\n') line[used++] = (byte)character;
  if (character == '\n' || used == sizeof line) {
    host_log(line, used);
    used = 0;
  }
  return character;
}

// 64-bit by 64-bit multiplication with overflow, which the compiler asks of its library.
typedef union {
  __int128 value;
  struct { unsigned long long low; long long high; } half;
} Wide;

__int128 __multi3(__int128 a, __int128 b) {
  const unsigned long long mask = 0xffffffffull;
  Wide x = {.value = a}, y = {.value = b}, product;
  unsigned long long xl = x.half.low & mask, xh = x.half.low >> 32;
  unsigned long long yl = y.half.low & mask, yh = y.half.low >> 32;
  unsigned long long low = xl * yl, middle = xh * yl + (low >> 32);
  unsigned long long cross = xl * yh + (middle & mask);
  product.half.low = (low & mask) | (cross << 32);
  product.half.high = (long long)(xh * yh + (middle >> 32) + (cross >> 32));
  product.half.high += x.half.high * (long long)y.half.low + (long long)x.half.low * y.half.high;
  return product.value;
}
