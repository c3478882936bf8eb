using System.ComponentModel.DataAnnotations;

namespace StandupBot.Storage;

/// <summary>Where everything is kept; section "Storage" of the settings.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>The embedded default: one host, nothing to install.</summary>
    public const string Sqlite = "Sqlite";

    public const string SqlServer = "SqlServer";

    public const string Postgres = "Postgres";

    internal const string DefaultFile = "Data Source=standupbot.db";

    internal static readonly string[] Providers = [Sqlite, SqlServer, Postgres];

    [Required(ErrorMessage = "Storage:Provider is empty; use Sqlite, SqlServer or Postgres.")]
    public string Provider { get; set; } = Sqlite;

    /// <summary>For SQLite "Data Source=" and a file; a relative path is relative to the working directory.</summary>
    [Required(ErrorMessage = "Storage:ConnectionString is empty; use for example \"Data Source=standupbot.db\".")]
    public string ConnectionString { get; set; } = DefaultFile;

    /// <summary>SQLite only: FULL survives a power cut, NORMAL a crash of the process; OFF is for throw-away data.</summary>
    public string Synchronous { get; set; } = "FULL";
}
