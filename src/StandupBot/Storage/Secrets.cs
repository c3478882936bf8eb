using Microsoft.AspNetCore.DataProtection;

namespace StandupBot.Storage;

/// <summary>
/// Protects what has to be read again, such as the secret that signs: with the keys of <see cref="Protection"/>. They are loaded when they
/// are first needed, so that a host without such secrets holds none.
/// </summary>
public sealed class Secrets : IDisposable
{
    private readonly Lazy<IDataProtectionProvider> provider;
    private ServiceProvider? own;

    public Secrets(IServiceProvider services, IConfiguration configuration) =>
        provider = new Lazy<IDataProtectionProvider>(() => services.GetService<IDataProtectionProvider>() ?? Own(services, configuration));

    /// <param name="purpose">What it is for; nothing else can read it.</param>
    public string Protect(string purpose, string secret) => provider.Value.CreateProtector(purpose).Protect(secret);

    /// <exception cref="System.Security.Cryptography.CryptographicException">The keys are not those that it was protected with.</exception>
    public string Read(string purpose, string kept) => provider.Value.CreateProtector(purpose).Unprotect(kept);

    public void Dispose() => own?.Dispose();

    private IDataProtectionProvider Own(IServiceProvider services, IConfiguration configuration)
    {
        own = new ServiceCollection().AddSingleton(services.GetRequiredService<ILoggerFactory>()).AddScoped(_ => StorageSetup.Open(services)).AddProtection(configuration).BuildServiceProvider();
        return own.GetRequiredService<IDataProtectionProvider>();
    }
}
