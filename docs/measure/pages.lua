-- One reader of wrk: the pages of the file PAGES in turn, with a pause of PAUSE milliseconds on average.
local pages = {}
for page in io.lines(os.getenv("PAGES")) do pages[#pages + 1] = page end
local at = 0

function init()
  math.randomseed(os.time())
  at = math.random(#pages)
end

function request()
  at = at % #pages + 1
  return wrk.format("GET", pages[at])
end

local pause = tonumber(os.getenv("PAUSE") or "0")
if pause > 0 then
  function delay() return math.random(0, 2 * pause) end
end
