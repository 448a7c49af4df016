;; Sums of weights, best paths and layers of a network, four to sixteen numbers at a time: the inner loops of taggers and parser.
;; What each function does stands in kernels.ts, and the same in plain TypeScript in scalar-kernels.ts.
;; kernels.wasm is made of this file by `npm run kernels`; a test says so when it is not.
;; Addresses are bytes of the memory. Weights are unsigned bytes, 128 more than the weight: sums of up to 257 fit 16 bits.
(module
  (import "arena" "memory" (memory 1))

  (func (export "rowSums")
    (param $row i32) (param $seeds i32) (param $count i32) (param $buckets i32) (param $shift i32) (param $out i32)
    (local $k i32) (local $end i32) (local $even v128) (local $odd v128) (local $at v128)
    (local.set $end (i32.shl (i32.and (local.get $count) (i32.const -4)) (i32.const 2)))
    (if (local.get $end) (then
      (loop $four
        (local.set $at
          (i32x4.shl
            (i32x4.shr_u
              (i32x4.mul
                (v128.xor
                  (v128.load (i32.add (local.get $row) (local.get $k)))
                  (v128.load (i32.add (local.get $seeds) (local.get $k))))
                (i32x4.splat (i32.const 0x9e3779b1)))
              (local.get $shift))
            (i32.const 2)))
        (local.set $even (i16x8.add (local.get $even)
          (v128.load8x8_u (i32.add (local.get $buckets) (i32x4.extract_lane 0 (local.get $at))))))
        (local.set $odd (i16x8.add (local.get $odd)
          (v128.load8x8_u (i32.add (local.get $buckets) (i32x4.extract_lane 1 (local.get $at))))))
        (local.set $even (i16x8.add (local.get $even)
          (v128.load8x8_u (i32.add (local.get $buckets) (i32x4.extract_lane 2 (local.get $at))))))
        (local.set $odd (i16x8.add (local.get $odd)
          (v128.load8x8_u (i32.add (local.get $buckets) (i32x4.extract_lane 3 (local.get $at))))))
        (br_if $four (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 16))) (local.get $end))))))
    (local.set $end (i32.shl (local.get $count) (i32.const 2)))
    (if (i32.lt_u (local.get $k) (local.get $end)) (then
      (loop $one
        (local.set $even (i16x8.add (local.get $even)
          (v128.load8x8_u
            (i32.add (local.get $buckets)
              (i32.shl
                (i32.shr_u
                  (i32.mul
                    (i32.xor
                      (i32.load (i32.add (local.get $row) (local.get $k)))
                      (i32.load (i32.add (local.get $seeds) (local.get $k))))
                    (i32.const 0x9e3779b1))
                  (local.get $shift))
                (i32.const 2))))))
        (br_if $one (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 4))) (local.get $end))))))
    (v128.store (local.get $out)
      (i32x4.sub
        (i32x4.extend_low_i16x8_u (i16x8.add (local.get $even) (local.get $odd)))
        (i32x4.splat (i32.shl (local.get $count) (i32.const 7))))))

  (func (export "mixPlaces")
    (param $templates i32) (param $values i32) (param $count i32) (param $mask i32) (param $size i32) (param $base i32) (param $places i32)
    (local $end i32) (local $number v128) (local $h v128)
    (local.set $end (i32.add (local.get $templates) (local.get $count)))
    (if (local.get $count) (then
      (loop $four
        (local.set $number
          (i32x4.extend_low_i16x8_u (i16x8.extend_low_i8x16_u (v128.load32_zero (local.get $templates)))))
        (local.set $h
          (i32x4.mul
            (v128.xor
              (local.get $number)
              (i32x4.add
                (i32x4.add (v128.load (local.get $values)) (i32x4.splat (i32.const 0x9e3779b9)))
                (i32x4.add
                  (i32x4.shl (local.get $number) (i32.const 6))
                  (i32x4.shr_u (local.get $number) (i32.const 2)))))
            (i32x4.splat (i32.const 0x85ebca6b))))
        (local.set $h
          (i32x4.mul
            (v128.xor (local.get $h) (i32x4.shr_u (local.get $h) (i32.const 15)))
            (i32x4.splat (i32.const 0xc2b2ae35))))
        (local.set $h (v128.xor (local.get $h) (i32x4.shr_u (local.get $h) (i32.const 13))))
        (v128.store (local.get $places)
          (i32x4.add
            (i32x4.mul
              (v128.and (local.get $h) (i32x4.splat (local.get $mask)))
              (i32x4.splat (local.get $size)))
            (i32x4.splat (local.get $base))))
        (local.set $values (i32.add (local.get $values) (i32.const 16)))
        (local.set $places (i32.add (local.get $places) (i32.const 16)))
        (br_if $four
          (i32.lt_u (local.tee $templates (i32.add (local.get $templates) (i32.const 4))) (local.get $end)))))))

  (func (export "sum16") (param $places i32) (param $count i32) (param $from i32) (param $out i32)
    (local $end i32) (local $four v128) (local $low v128) (local $high v128)
    (local.set $end (i32.add (local.get $places) (i32.shl (local.get $count) (i32.const 2))))
    (if (local.get $count) (then
      (loop $next
        (local.set $four (v128.load (i32.add (i32.load (local.get $places)) (local.get $from))))
        (local.set $low (i16x8.add (local.get $low) (i16x8.extend_low_i8x16_u (local.get $four))))
        (local.set $high (i16x8.add (local.get $high) (i16x8.extend_high_i8x16_u (local.get $four))))
        (br_if $next
          (i32.lt_u (local.tee $places (i32.add (local.get $places) (i32.const 4))) (local.get $end))))))
    (call $store16 (local.get $low) (local.get $high) (local.get $count) (local.get $out)))

  ;; Sums of pairs of bytes as they stand, and of the upper byte of each pair: what is left of the former is the lower byte.
  ;; All buckets are touched first: the machine then fetches many at once, where the sums would have it wait for a few at a time.
  (func (export "sum32") (param $places i32) (param $count i32) (param $from i32) (param $out i32)
    (local $end i32) (local $at i32) (local $four v128)
    (local $pairs v128) (local $upper v128) (local $pairs2 v128) (local $upper2 v128)
    (local.set $end (i32.add (local.get $places) (i32.shl (local.get $count) (i32.const 2))))
    (if (local.get $count) (then
      (local.set $at (local.get $places))
      (loop $touch
        (drop (i32.load (i32.add (i32.load (local.get $at)) (local.get $from))))
        (br_if $touch
          (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 4))) (local.get $end))))
      (loop $next
        (local.set $at (i32.add (i32.load (local.get $places)) (local.get $from)))
        (local.set $four (v128.load (local.get $at)))
        (local.set $pairs (i16x8.add (local.get $pairs) (local.get $four)))
        (local.set $upper (i16x8.add (local.get $upper) (i16x8.shr_u (local.get $four) (i32.const 8))))
        (local.set $four (v128.load offset=16 (local.get $at)))
        (local.set $pairs2 (i16x8.add (local.get $pairs2) (local.get $four)))
        (local.set $upper2 (i16x8.add (local.get $upper2) (i16x8.shr_u (local.get $four) (i32.const 8))))
        (br_if $next
          (i32.lt_u (local.tee $places (i32.add (local.get $places) (i32.const 4))) (local.get $end))))))
    (call $storePairs (local.get $pairs) (local.get $upper) (local.get $count) (local.get $out))
    (call $storePairs (local.get $pairs2) (local.get $upper2) (local.get $count)
      (i32.add (local.get $out) (i32.const 64))))

  (func $storePairs (param $pairs v128) (param $upper v128) (param $count i32) (param $out i32)
    (local.set $pairs (i16x8.sub (local.get $pairs) (i16x8.shl (local.get $upper) (i32.const 8))))
    (call $store16
      (i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23 (local.get $pairs) (local.get $upper))
      (i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31 (local.get $pairs) (local.get $upper))
      (local.get $count)
      (local.get $out)))

  (func $store16 (param $low v128) (param $high v128) (param $count i32) (param $out i32)
    (local $bias v128)
    (local.set $bias (i32x4.splat (i32.shl (local.get $count) (i32.const 7))))
    (v128.store (local.get $out)
      (i32x4.sub (i32x4.extend_low_i16x8_u (local.get $low)) (local.get $bias)))
    (v128.store offset=16 (local.get $out)
      (i32x4.sub (i32x4.extend_high_i16x8_u (local.get $low)) (local.get $bias)))
    (v128.store offset=32 (local.get $out)
      (i32x4.sub (i32x4.extend_low_i16x8_u (local.get $high)) (local.get $bias)))
    (v128.store offset=48 (local.get $out)
      (i32x4.sub (i32x4.extend_high_i16x8_u (local.get $high)) (local.get $bias))))

  ;; Labels 0 to 3 of a token stand in one vector, label 4 in the first lane of another.
  (func (export "walk")
    (param $steps i32) (param $first i32) (param $scores i32) (param $out i32) (param $length i32) (param $stride i32) (param $own i32)
    (local $mask v128) (local $a v128) (local $b v128) (local $s v128) (local $s4 v128)
    (local $from0 v128) (local $from1 v128) (local $from2 v128) (local $from3 v128) (local $from4 v128)
    (local.set $mask (i32x4.splat (local.get $own)))
    (local.set $a (v128.load (local.get $first)))
    (local.set $b (v128.load offset=16 (local.get $first)))
    (loop $next
      (local.set $s (v128.load (local.get $scores)))
      (local.set $s4 (v128.load32_zero offset=16 (local.get $scores)))
      (v128.store (local.get $out)
        (i32x4.add (local.get $a) (v128.and (local.get $s) (local.get $mask))))
      (v128.store32_lane offset=16 0 (local.get $out)
        (i32x4.add (local.get $b) (v128.and (local.get $s4) (local.get $mask))))
      (local.set $a (i32x4.add (local.get $a) (local.get $s)))
      (local.set $b (i32x4.add (local.get $b) (local.get $s4)))
      (local.set $from0 (i32x4.splat (i32x4.extract_lane 0 (local.get $a))))
      (local.set $from1 (i32x4.splat (i32x4.extract_lane 1 (local.get $a))))
      (local.set $from2 (i32x4.splat (i32x4.extract_lane 2 (local.get $a))))
      (local.set $from3 (i32x4.splat (i32x4.extract_lane 3 (local.get $a))))
      (local.set $from4 (i32x4.splat (i32x4.extract_lane 0 (local.get $b))))
      (local.set $a
        (i32x4.max_s
          (i32x4.max_s
            (i32x4.max_s
              (i32x4.add (local.get $from0) (v128.load (local.get $steps)))
              (i32x4.add (local.get $from1) (v128.load offset=32 (local.get $steps))))
            (i32x4.max_s
              (i32x4.add (local.get $from2) (v128.load offset=64 (local.get $steps)))
              (i32x4.add (local.get $from3) (v128.load offset=96 (local.get $steps)))))
          (i32x4.add (local.get $from4) (v128.load offset=128 (local.get $steps)))))
      (local.set $b
        (i32x4.max_s
          (i32x4.max_s
            (i32x4.max_s
              (i32x4.add (local.get $from0) (v128.load offset=16 (local.get $steps)))
              (i32x4.add (local.get $from1) (v128.load offset=48 (local.get $steps))))
            (i32x4.max_s
              (i32x4.add (local.get $from2) (v128.load offset=80 (local.get $steps)))
              (i32x4.add (local.get $from3) (v128.load offset=112 (local.get $steps)))))
          (i32x4.add (local.get $from4) (v128.load offset=144 (local.get $steps)))))
      (local.set $scores (i32.add (local.get $scores) (local.get $stride)))
      (local.set $out (i32.add (local.get $out) (local.get $stride)))
      (br_if $next (local.tee $length (i32.sub (local.get $length) (i32.const 1))))))

  (func (export "rectify") (param $sums i32) (param $biases i32) (param $count i32) (param $out i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $sums) (i32.shl (local.get $count) (i32.const 2))))
    (loop $eight
      (v128.store (local.get $out)
        (i16x8.max_s
          (i16x8.narrow_i32x4_s
            (i32x4.add (v128.load (local.get $sums)) (v128.load (local.get $biases)))
            (i32x4.add (v128.load offset=16 (local.get $sums)) (v128.load offset=16 (local.get $biases))))
          (v128.const i64x2 0 0)))
      (local.set $biases (i32.add (local.get $biases) (i32.const 32)))
      (local.set $out (i32.add (local.get $out) (i32.const 16)))
      (br_if $eight
        (i32.lt_u (local.tee $sums (i32.add (local.get $sums) (i32.const 32))) (local.get $end)))))

  (func (export "products")
    (param $values i32) (param $rows i32) (param $biases i32) (param $count i32) (param $width i32) (param $out i32)
    (local $k i32) (local $end i32) (local $size i32) (local $sum v128)
    (local.set $size (i32.shl (local.get $width) (i32.const 1)))
    (local.set $end (i32.add (local.get $out) (i32.shl (local.get $count) (i32.const 2))))
    (loop $row
      (local.set $k (i32.const 0))
      (local.set $sum (v128.load32_zero (local.get $biases)))
      (loop $eight
        (local.set $sum
          (i32x4.add (local.get $sum)
            (i32x4.dot_i16x8_s
              (v128.load (i32.add (local.get $values) (local.get $k)))
              (v128.load (i32.add (local.get $rows) (local.get $k))))))
        (br_if $eight (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 16))) (local.get $size))))
      (i32.store (local.get $out)
        (i32.add
          (i32.add (i32x4.extract_lane 0 (local.get $sum)) (i32x4.extract_lane 1 (local.get $sum)))
          (i32.add (i32x4.extract_lane 2 (local.get $sum)) (i32x4.extract_lane 3 (local.get $sum)))))
      (local.set $rows (i32.add (local.get $rows) (local.get $size)))
      (local.set $biases (i32.add (local.get $biases) (i32.const 4)))
      (br_if $row
        (i32.lt_u (local.tee $out (i32.add (local.get $out) (i32.const 4))) (local.get $end)))))
)
