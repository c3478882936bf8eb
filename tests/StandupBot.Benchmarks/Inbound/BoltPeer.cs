using System.Diagnostics;

namespace StandupBot.Benchmarks.Inbound;

/// <summary>The peer: an app of Bolt for JavaScript as its makers describe it, which inserts one row before it acknowledges. Its packages are installed into a folder for temporary files, and found there the next time.</summary>
internal static class BoltPeer
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private const string App = """
        const { App, HTTPReceiver, LogLevel } = require('@slack/bolt');
        const Database = require('better-sqlite3');
        const [port, file, signingSecret, botUserId] = process.argv.slice(2);
        const db = new Database(file);
        db.pragma('journal_mode = WAL');
        db.pragma('synchronous = FULL');
        db.exec('CREATE TABLE arrivals (key TEXT PRIMARY KEY, lane TEXT NOT NULL, at INTEGER NOT NULL, body TEXT NOT NULL)');
        const insert = db.prepare('INSERT INTO arrivals VALUES (?, ?, ?, ?) ON CONFLICT (key) DO NOTHING');
        const receiver = new HTTPReceiver({ signingSecret, endpoints: ['/slack/events'], processBeforeResponse: true, logLevel: LogLevel.ERROR });
        const app = new App({
          receiver, processBeforeResponse: true, logLevel: LogLevel.ERROR,
          authorize: async () => ({ botToken: 'xoxb-none', botId: 'B0', botUserId }),
        });
        app.event('message', async ({ body, event }) => {
          insert.run(body.event_id, `${body.team_id}/${event.channel}/${event.user}`, Date.now(), JSON.stringify(body));
        });
        app.start({ port: Number(port), host: '127.0.0.1' });
        """;

    private static string Place => Path.Combine(Path.GetTempPath(), "standupbot-benchmark-bolt");

    /// <returns>The folder to run it in, or null where Node.js is not there or its packages cannot be had; why is said.</returns>
    public static async Task<string?> PrepareAsync()
    {
        var place = Directory.CreateDirectory(Place).FullName;
        await File.WriteAllTextAsync(Path.Combine(place, "package.json"), """{ "private": true }""");
        await File.WriteAllTextAsync(Path.Combine(place, "app.js"), App);
        if (await RunAsync(place, "node", "--version") != 0)
            return Skip("Node.js is not installed here: the app of Bolt is not measured.");
        if (await IsReadyAsync(place))
            return place;
        Report.Line("Bolt's packages are installed", "this takes some minutes the first time");
        await RunAsync(place, "npm", "install", "--no-audit", "--no-fund", "@slack/bolt@5", "better-sqlite3@12");
        return await IsReadyAsync(place) ? place : Skip("The packages of Bolt cannot be installed here: it is not measured.");
    }

    private static async Task<bool> IsReadyAsync(string place) =>
        await RunAsync(place, "node", "-e", "require('@slack/bolt'); new (require('better-sqlite3'))(':memory:')") == 0;

    private static string? Skip(string why)
    {
        Console.WriteLine(why);
        return null;
    }

    private static async Task<int> RunAsync(string folder, string program, params string[] arguments)
    {
        try
        {
            ProcessStartInfo start = new(program, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            using CancellationTokenSource patience = new(Patience);
            await Task.WhenAll(process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
            await process.WaitForExitAsync(patience.Token);
            return process.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return -1;
        }
    }
}
