using System.Globalization;
using Microsoft.Extensions.Hosting;
using StandupBot;
using StandupBot.Chaos;

return args switch
{
    ["host", var clock, .. var settings] => await HostAsync(clock, settings),
    ["sqlite", .. var numbers] => await KillRounds.ShowAsync(new ChaosPlan(Number(numbers, 0, 100), Number(numbers, 1, 1))),
    ["postgres", var server, .. var numbers] => await PostgresDatabase.UseAsync(
        server, own => KillRounds.ShowAsync(new ChaosPlan(Number(numbers, 0, 100), Number(numbers, 1, 1), own))),
    _ => Usage(),
};

static async Task<int> HostAsync(string clockFile, string[] settings)
{
    using SharedClock clock = new(clockFile);
    await using var app = LiveHost.Build(settings, clock);
    await LiveHost.PrepareAsync(app, CancellationToken.None);
    await ((IHost)app).RunAsync(CancellationToken.None);
    return 0;
}

static int Number(string[] numbers, int at, int otherwise) => numbers.Length > at ? int.Parse(numbers[at], CultureInfo.InvariantCulture) : otherwise;

static int Usage()
{
    Console.Error.WriteLine("Kills hosts under load and looks at what became of every answer. Say sqlite [ROUNDS [SEED]] or postgres SERVER [ROUNDS [SEED]].");
    return 2;
}
