using StandupBot.Demo;
using StandupBot.EndToEndTests.Dashboard;
using Xunit;

[assembly: AssemblyFixture(typeof(DemoCompanyFile))]

namespace StandupBot.EndToEndTests.Dashboard;

/// <summary>The demo company with fifteen working days behind it, filled once and copied for whoever wants it.</summary>
public sealed class DemoCompanyFile : IDisposable
{
    /// <summary>A Wednesday, before anybody works.</summary>
    public static readonly DateTimeOffset Morning = new(2026, 3, 4, 5, 0, 0, TimeSpan.Zero);

    private readonly string folder = Directory.CreateTempSubdirectory("standupbot-dashboard-").FullName;
    private readonly Lazy<Task> filled;

    public DemoCompanyFile() => filled = new(() => DemoCommand.FillAsync(Filled, Morning, CancellationToken.None));

    private string Filled => Path.Combine(folder, "demo.db");

    public async Task CopyToAsync(string file)
    {
        await filled.Value;
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (var part in (string[])["", "-wal", "-shm"])
            if (File.Exists(Filled + part))
                File.Copy(Filled + part, file + part, overwrite: true);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
