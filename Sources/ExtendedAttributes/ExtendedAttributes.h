// The C library's extended attributes, which Swift's modules of it leave out on Linux. Darwin's take two arguments more.
// A negative answer is a failure.

#pragma once

#include <sys/types.h>
#if __has_include(<sys/xattr.h>)
#include <sys/xattr.h>
#endif

static inline ssize_t readExtendedAttribute(int file, const char *name, void *value, size_t size) {
#if defined(__APPLE__)
  return fgetxattr(file, name, value, size, 0, 0);
#elif __has_include(<sys/xattr.h>)
  return fgetxattr(file, name, value, size);
#else
  return -1;
#endif
}

static inline int writeExtendedAttribute(int file, const char *name, const void *value, size_t size) {
#if defined(__APPLE__)
  return fsetxattr(file, name, value, size, 0, 0);
#elif __has_include(<sys/xattr.h>)
  return fsetxattr(file, name, value, size, 0);
#else
  return -1;
#endif
}

static inline int removeExtendedAttribute(int file, const char *name) {
#if defined(__APPLE__)
  return fremovexattr(file, name, 0);
#elif __has_include(<sys/xattr.h>)
  return fremovexattr(file, name);
#else
  return -1;
#endif
}
