using System.Security.Cryptography;
using BenefitsFlow.App.Storage;
using CsCheck;

namespace BenefitsFlow.Tests.Storage;

/// <summary>Sealed fields: what a stolen or edited table gives away, which is nothing.</summary>
public class FieldCipherTests
{
    private static readonly FieldPlace Place = new("personal", "claim", "application", "Ssn");

    private static readonly byte[] First = RandomNumberGenerator.GetBytes(32);

    private static readonly byte[] Second = RandomNumberGenerator.GetBytes(32);

    private readonly FieldCipher cipher = With("a");

    [Fact]
    public void What_was_sealed_opens_at_its_place()
        => Gen.String.Sample(text =>
        {
            var whole = new string([.. text.Where(c => !char.IsSurrogate(c))]);
            return cipher.Open(cipher.Seal(whole, Place), Place) == whole;
        });

    [Fact]
    public void Bytes_of_any_length_open_again()
        => Gen.Byte.Array[0, 5000].Sample(bytes => cipher.OpenBytes(cipher.SealBytes(bytes, Place), Place).SequenceEqual(bytes), iter: 300);

    [Fact]
    public void A_seal_moved_to_another_place_does_not_open()
    {
        var text = cipher.Seal("secret", Place);
        FieldPlace[] elsewhere =
        [
            Place with { Table = "drafts" }, Place with { Partition = "other" }, Place with { Row = "application-2" }, Place with { Field = "Name" },
            // The same letters, parted otherwise.
            new("personalc", "laim", "application", "Ssn"), new("personal", "claimapplication", "", "Ssn"),
        ];
        Assert.All(elsewhere, place => Assert.Throws<SealBrokenException>(() => cipher.Open(text, place)));
    }

    [Fact]
    public void Any_altered_bit_breaks_the_seal()
    {
        var whole = cipher.SealBytes("123456789"u8, Place);
        for (var bit = 0; bit < whole.Length * 8; bit++)
        {
            var altered = whole.ToArray();
            altered[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Throws<SealBrokenException>(() => cipher.OpenBytes(altered, Place));
        }
    }

    [Fact]
    public void Bytes_that_are_no_seal_are_refused_and_never_crash()
        => Gen.Byte.Array[0, 80].Sample(bytes => Record.Exception(() => cipher.OpenBytes(bytes, Place)) is SealBrokenException);

    [Theory]
    [InlineData("")]
    [InlineData("not base64!")]
    [InlineData("AAAA")]
    public void A_text_that_is_no_seal_is_refused(string text) => Assert.Throws<SealBrokenException>(() => cipher.Open(text, Place));

    [Fact]
    public void The_same_text_seals_otherwise_each_time()
        => Assert.Equal(500, Enumerable.Range(0, 500).Select(_ => cipher.Seal("123456789", Place)).Distinct().Count());

    [Fact]
    public void After_rotation_the_new_key_seals_and_the_old_still_opens()
    {
        var before = With("a").Seal("secret", Place);
        var rotated = With("b");
        Assert.Equal("secret", rotated.Open(before, Place));
        var after = rotated.Seal("secret", Place);
        Assert.Equal("secret", rotated.Open(after, Place));
        Assert.Contains("'b'", Assert.Throws<SealBrokenException>(() => Only("a", First).Open(after, Place)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_is_not_at_hand_is_fetched_once()
    {
        var asked = 0;
        var later = new FieldCipher(new KeyRing("b", new Dictionary<string, byte[]> { ["b"] = Second }, new byte[32], id =>
        {
            asked++;
            return id == "a" ? First : null;
        }));
        var before = Only("a", First).Seal("secret", Place);
        Assert.Equal("secret", later.Open(before, Place));
        Assert.Equal("secret", later.Open(before, Place));
        Assert.Equal(1, asked);
    }

    [Fact]
    public void The_message_about_a_broken_seal_names_no_person()
    {
        var refused = Assert.Throws<SealBrokenException>(() => cipher.Open(cipher.Seal("123456789", Place), Place with { Row = "987654321" }));
        Assert.DoesNotContain("987654321", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(31)]
    [InlineData(33)]
    public void A_key_of_another_length_is_refused(int bytes)
        => Assert.Throws<ArgumentException>(() => new KeyRing("a", new Dictionary<string, byte[]> { ["a"] = new byte[bytes] }, new byte[32]));

    private static FieldCipher With(string current)
        => new(new KeyRing(current, new Dictionary<string, byte[]> { ["a"] = First, ["b"] = Second }, new byte[32]));

    private static FieldCipher Only(string id, byte[] key) => new(new KeyRing(id, new Dictionary<string, byte[]> { [id] = key }, new byte[32]));
}
