using StandupBot.Benchmarks;
using StandupBot.Benchmarks.Inbound;
using StandupBot.Benchmarks.Storm;

const int Connections = 64;

return args switch
{
    ["replay"] => await ReplayBenchmark.RunAsync(90, 200),
    ["replay", var days, var members] => await ReplayBenchmark.OnceAsync(Number(days), Number(members)),
    ["signals"] => SignalsBenchmark.Run(),
    ["start"] => await StartBenchmark.RunAsync(),
    ["inbound"] => await InboundBenchmark.RunAsync(Connections, bolt: true),
    ["inbound", "ours"] => await InboundBenchmark.RunAsync(Connections, bolt: false),
    ["inbound-floor", var url, var file] => await BareInbound.RunAsync(url, file),
    ["pump"] => await PumpBenchmark.RunAsync(10),
    ["pump", var companies] => await PumpBenchmark.RunAsync(Number(companies)),
    ["nodes"] => await NodesBenchmark.RunAsync(1000),
    ["nodes", var teams] => await NodesBenchmark.RunAsync(Number(teams)),
    ["storm"] => await StormBenchmark.RunAsync(10_000),
    ["storm", var teams] => await StormBenchmark.RunAsync(Number(teams)),
    ["pages"] => await PagesBenchmark.RunAsync(),
    ["text", var folder] => TextBenchmark.Run(folder),
    ["bare", var url] => await BareHost.RunAsync(url),
    _ => Usage(),
};

static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

static int Usage()
{
    Console.Error.WriteLine("Say what to measure: replay, signals, pages, start, inbound, pump, storm or nodes; or text FOLDER for the figures of text understanding on sets of your own; or replay DAYS MEMBERS for one round, to be profiled.");
    return 1;
}
